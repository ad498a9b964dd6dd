package org.qingqun.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;

/// The office's other figures as a small table in a file: a row an item, its name first, then last year's figure and this year's.
public record OfficeFigureFile(Messages messages) {
    /// What is read; kinds that the file does not name are missing.
    public Map<Kind, OfficeFigure> read(Path file) {
        var found = new EnumMap<Kind, OfficeFigure>(Kind.class);
        for (var sheet : SheetFiles.DEFAULT.read(file)) for (var row : sheet.rows()) figure(row).ifPresent(f -> found.putIfAbsent(f.kind(), f));
        if (found.isEmpty()) throw new ExpectedException(ErrorCode.NO_TABLE, file.getFileName());
        return found;
    }

    private Optional<OfficeFigure> figure(Row row) {
        var cells = row.cells().stream().map(Cell::text).map(String::strip).filter(text -> !text.isEmpty()).toList();
        for (int i = 0; i < cells.size(); i++) {
            var kind = kind(cells.get(i));
            if (kind.isPresent()) return numbers(kind.get(), cells.subList(i + 1, cells.size()));
        }
        return Optional.empty();
    }

    /// A heading that names an item holds no figures, so its row says nothing.
    private static Optional<OfficeFigure> numbers(Kind kind, List<String> cells) {
        var last = cells.isEmpty() ? null : number(cells.get(0));
        var now = cells.size() < 2 ? null : number(cells.get(1));
        return last == null && now == null ? Optional.empty() : Optional.of(new OfficeFigure(kind, last, now));
    }

    private Optional<Kind> kind(String text) {
        for (var kind : Kind.values()) for (var word : messages.text("office.words." + kind.key()).split("\\|"))
            if (text.toLowerCase(java.util.Locale.ROOT).contains(word)) return Optional.of(kind);
        return Optional.empty();
    }

    private static @Nullable Integer number(String text) {
        var plain = text.replace(",", "").replace("，", "");
        return plain.matches("\\d{1,9}") ? Integer.valueOf(plain) : null;
    }
}
