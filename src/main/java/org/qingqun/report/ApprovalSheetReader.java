package org.qingqun.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.FilledSheet;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.ingest.value.DateCell;
import org.qingqun.wording.Terms;

/// Reads a filled-in approval sheet by its headings and codes, wherever they stand by now.
final class ApprovalSheetReader {
    private static final List<Messages> LANGUAGES = List.of(Messages.in("zh"), Messages.in("en"));
    /// So many headings in one row are a head.
    private static final int HEADINGS = 5;
    private static final Map<String, SheetColumn> COLUMNS = new HashMap<>();
    private static final Map<String, Disposition> DISPOSITIONS = new HashMap<>();

    static {
        for (var words : LANGUAGES) {
            for (var column : SheetColumn.values()) COLUMNS.put(plain(column.heading(words)), column);
            for (var disposition : Disposition.values()) DISPOSITIONS.put(plain(new Terms(words).of(disposition)), disposition);
        }
    }

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<FilledSheet.Row> rows = new ArrayList<>();

    ApprovalSheetReader(Path file) {
        this.file = file;
    }

    FilledSheet read() {
        for (var sheet : SheetFiles.DEFAULT.read(file)) read(sheet);
        return new FilledSheet(String.valueOf(file.getFileName()), text.toString(), rows);
    }

    private void read(Sheet sheet) {
        Map<SheetColumn, Integer> places = null;
        for (var row : sheet.rows()) {
            var head = head(row);
            if (head.isPresent()) places = head.get();
            else if (places != null && isItem(row, places)) rows.add(item(row, places, sheet.head().date1904()));
            else row.cells().forEach(cell -> text.append(cell.text()).append('\n'));
        }
    }

    /// Where the columns stand, if this row is a head.
    private Optional<Map<SheetColumn, Integer>> head(Row row) {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int c = 0; c < row.cells().size(); c++) {
            var column = COLUMNS.get(plain(row.text(c)));
            if (column != null) places.putIfAbsent(column, c);
        }
        if (places.size() < HEADINGS) return Optional.empty();
        var needed = EnumSet.complementOf(EnumSet.of(SheetColumn.NUMBER, SheetColumn.DEADLINE));
        needed.removeAll(places.keySet());
        if (!needed.isEmpty()) throw new ExpectedException(ErrorCode.SHEET_COLUMN_MISSING, String.valueOf(file.getFileName()), needed.iterator().next().heading(LANGUAGES.getFirst()));
        return Optional.of(places);
    }

    /// A printed row bears a code; one that somebody added has at least a name and what is to be done.
    private static boolean isItem(Row row, Map<SheetColumn, Integer> places) {
        return !text(row, places, SheetColumn.CODE).isBlank() || !text(row, places, SheetColumn.NAME).isBlank() && !text(row, places, SheetColumn.PLAN).isBlank();
    }

    private static FilledSheet.Row item(Row row, Map<SheetColumn, Integer> places, boolean date1904) {
        var plan = text(row, places, SheetColumn.PLAN);
        var until = cell(row, places, SheetColumn.UNTIL);
        var name = text(row, places, SheetColumn.NAME).strip().lines().findFirst().orElse("").strip();
        return new FilledSheet.Row(row.number(), text(row, places, SheetColumn.CODE), name, disposition(plan), StringUtils.substringAfter(plan, "→").strip(),
                text(row, places, SheetColumn.REASON), text(row, places, SheetColumn.AGREE), text(row, places, SheetColumn.REFUSE), day(until, date1904), until.text(),
                text(row, places, SheetColumn.OTHER), text(row, places, SheetColumn.COMMENT));
    }

    private static @Nullable Disposition disposition(String plan) {
        return DISPOSITIONS.get(plain(StringUtils.substringBefore(plan, "→")));
    }

    /// Only a whole day: a month alone says nothing about when it comes back.
    private static java.time.@Nullable LocalDate day(Cell cell, boolean date1904) {
        var span = DateCell.read(cell, date1904).value();
        var date = span == null ? null : span.from();
        return date == null || date.day() == null || date.approximate() ? null : date.earliest();
    }

    private static String text(Row row, Map<SheetColumn, Integer> places, SheetColumn column) {
        return cell(row, places, column).text();
    }

    private static Cell cell(Row row, Map<SheetColumn, Integer> places, SheetColumn column) {
        var place = places.get(column);
        return place == null ? Cell.BLANK : row.cell(place);
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\s+", "");
    }
}
