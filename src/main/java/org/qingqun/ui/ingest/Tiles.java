package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.wording.FigureText;

/// What stands on the tiles.
public record Tiles(Messages messages) {
    /// @param note what the figure means for the work
    public record Card(Tile tile, int count, String name, String note) {}

    /// Files that cannot be used have a tile only when there are some.
    ///
    /// @param rows rows that writing would add or change
    public List<Card> of(Batch batch, @Nullable Board board, int rows) {
        var cards = new ArrayList<Card>();
        for (var tile : Tile.values()) {
            var files = tile == Tile.MISSING ? List.<FilePreview>of() : batch.files(tile);
            if (tile == Tile.UNUSABLE && files.isEmpty()) continue;
            int count = tile != Tile.MISSING ? files.size() : board == null ? 0 : board.missingBeside(batch.units()).size();
            cards.add(new Card(tile, count, messages.text("ingest.tile." + tile.key()), note(tile, batch, files, board, rows)));
        }
        return cards;
    }

    private String note(Tile tile, Batch batch, List<FilePreview> files, @Nullable Board board, int rows) {
        if (tile == Tile.MISSING) return board == null ? "" : units(board, batch);
        if (files.isEmpty()) return messages.text("ingest.note.none");
        return switch (tile) {
            case READ -> rows == 0 ? messages.text("ingest.note.same") : messages.format("ingest.note.read", FigureText.count(rows));
            case HEADINGS -> messages.format("ingest.note.headings", layouts(files));
            case WRONG -> messages.format("ingest.note.wrong", FigureText.count(files.stream().mapToInt(new ProblemLines(messages)::count).sum()));
            default -> messages.text("ingest.note." + tile.key());
        };
    }

    private String units(Board board, Batch batch) {
        if (!board.strange().isEmpty()) return messages.format("ingest.note.strange", FigureText.count(board.strange().size()));
        if (board.known().isEmpty()) return messages.text("ingest.note.unknown");
        return messages.text(board.missingBeside(batch.units()).isEmpty() ? "ingest.note.complete" : "ingest.note.missing");
    }

    private static long layouts(List<FilePreview> files) {
        return files.stream().flatMap(f -> f.sheets().stream()).filter(MappingModel::isUnsure).map(SheetPreview::layout).distinct().count();
    }
}
