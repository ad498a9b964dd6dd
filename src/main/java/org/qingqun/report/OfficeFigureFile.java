package org.qingqun.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;

/// The office's other figures as a small table in a file: a row an item, its name first, then last year's figure and this year's.
public record OfficeFigureFile(Messages messages) {
    /// `1,200` and `1200件`; nine digits at most.
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[件次项张个份]?");
    /// What stands for a number without being one that can be taken: `约200`, `-5`, `十二`.
    private static final Pattern MEANT = Pattern.compile(".*[\\d一二三四五六七八九十百千万].*");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d).*[年度同期月].*|20\\d\\d");
    private static final Pattern DASH = Pattern.compile("[-—－/／]*");

    /// What a file says.
    ///
    /// @param figures kinds that the file does not name are missing
    /// @param unread  cells beside an item that were meant as its figures and are none, `会议 约200`
    public record Found(Map<Kind, OfficeFigure> figures, List<String> unread) {
        public Found {
            figures = Map.copyOf(figures);
            unread = List.copyOf(unread);
        }
    }

    /// @throws ExpectedException `NO_OFFICE_FIGURES` where no row names an item with a figure; else as any ledger that cannot be read
    public Found read(Path file) {
        var figures = new EnumMap<Kind, OfficeFigure>(Kind.class);
        var unread = new ArrayList<String>();
        for (var sheet : SheetFiles.DEFAULT.read(file)) {
            OfficeFigureColumns heading = null;
            for (var row : sheet.rows()) {
                var cells = row.cells().stream().map(Cell::text).map(String::strip).toList();
                heading = OfficeFigureColumns.of(cells, messages).orElse(heading);
                take(cells, heading, figures, unread);
            }
        }
        if (figures.isEmpty() && unread.isEmpty()) throw new ExpectedException(ErrorCode.NO_OFFICE_FIGURES, file.getFileName());
        return new Found(figures, unread);
    }

    private void take(List<String> cells, @Nullable OfficeFigureColumns heading, Map<Kind, OfficeFigure> figures, List<String> unread) {
        for (int i = 0; i < cells.size(); i++) {
            var kind = kind(cells.get(i));
            if (kind.isEmpty()) continue;
            var columns = heading == null ? OfficeFigureColumns.after(i, cells) : heading;
            var last = columns.last() < cells.size() ? cells.get(columns.last()) : "";
            var now = columns.now() < cells.size() ? cells.get(columns.now()) : "";
            for (var cell : List.of(last, now)) if (number(cell) == null && isMeant(cell)) unread.add(cells.get(i) + " " + cell);
            if (number(last) != null || number(now) != null) figures.putIfAbsent(kind.get(), new OfficeFigure(kind.get(), number(last), number(now)));
            return;
        }
    }

    /// A heading that names an item has years and words beside it, no figures.
    private static boolean isMeant(String cell) {
        return MEANT.matcher(cell).matches() && !YEAR.matcher(cell).matches() && !DASH.matcher(cell).matches();
    }

    private Optional<Kind> kind(String text) {
        for (var kind : Kind.values()) for (var word : messages.text("office.words." + kind.key()).split("\\|"))
            if (text.toLowerCase(Locale.ROOT).contains(word)) return Optional.of(kind);
        return Optional.empty();
    }

    private static @Nullable Integer number(String text) {
        var number = NUMBER.matcher(text.replace(",", "").replace("，", "").replace(" ", ""));
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }
}
