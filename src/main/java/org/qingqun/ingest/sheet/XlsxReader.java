package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads xlsx and xlsm. Formulas give the result that was saved with them; macros are never looked at.
record XlsxReader(ReadLimits limits) implements SheetReader {
    /// How a workbook writes characters that XML has no place for.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?");

    @Override public void read(Path file, SheetSink sink) throws IOException {
        var parts = WorkbookParts.check(file, limits);
        var intake = new Intake(file, limits, sink);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(parts.isStyled(), true))) {
            var numbers = new NumberText(book.isDate1904());
            for (var sheet : book.getSheets().toList()) {
                var part = parts.of(sheet.getId());
                var name = Objects.requireNonNullElse(sheet.getName(), ""); // a damaged file may have lost it
                intake.begin(new SheetHead(name, sheet.getVisibility() != SheetVisibility.VISIBLE, new Merges(part.merged()), book.isDate1904()));
                rows(sheet, part.lastRow(), intake, numbers);
            }
        }
    }

    /// @param last past it no cell holds anything, however many rows are formatted
    private static void rows(org.dhatim.fastexcel.reader.Sheet sheet, int last, Intake intake, NumberText numbers) throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = stream.iterator();
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.getRowNum() > last) return;
                intake.count(row.getCellCount() + 1);
                var cells = new ArrayList<Cell>(row.getCellCount());
                for (var cell : row) if (cell != null) intake.put(cells, cell.getColumnIndex(), cell(cell, numbers));
                intake.add(row.getRowNum(), row.isHidden(), cells);
            }
        }
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, NumberText numbers) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case ERROR -> new Cell(String.valueOf(cell.getText()), Cell.Kind.ERROR);
            case BOOLEAN -> new Cell(Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case NUMBER, STRING, FORMULA -> switch (cell.getValue()) {
                case BigDecimal number -> numbers.show(number, formatId(cell), cell.getDataFormatString());
                case Boolean flag -> new Cell(flag ? "TRUE" : "FALSE", Cell.Kind.TEXT);
                case String error when cell.getFormula() != null && ERROR.matcher(error).matches() -> new Cell(error, Cell.Kind.ERROR);
                case null -> Cell.BLANK;
                case Object text -> new Cell(unescaped(text.toString()), Cell.Kind.TEXT);
            };
        };
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static int formatId(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        return id == null ? 0 : id;
    }
}
