package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads xlsx and xlsm. Formulas give the result that was saved with them; macros are never looked at.
record XlsxReader(ReadLimits limits) implements SheetReader {
    @Override public List<Sheet> read(Path file) throws IOException {
        new ZipGuard(limits).check(file);
        var intake = new Intake(file, limits);
        var sheets = new ArrayList<Sheet>();
        try (var merged = new MergedRegions(file); var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                sheets.add(new Sheet(sheet.getName(), hidden, rows(sheet, intake, book.isDate1904()), merged.of(sheet.getId()), book.isDate1904()));
            }
        }
        return sheets;
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet, Intake intake, boolean date1904) throws IOException {
        var rows = new ArrayList<Row>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> {
                var cells = new ArrayList<Cell>();
                for (var cell : row) if (cell != null) intake.put(cells, cell.getColumnIndex(), cell(cell, date1904));
                intake.add(rows, row.getRowNum(), row.isHidden(), cells);
            });
        }
        return rows;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean date1904) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case ERROR -> new Cell(cell.getText(), Cell.Kind.ERROR);
            case BOOLEAN -> new Cell(Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case NUMBER, STRING, FORMULA -> switch (cell.getValue()) {
                case BigDecimal number -> NumberText.show(number, formatId(cell), cell.getDataFormatString(), date1904);
                case Boolean flag -> new Cell(flag ? "TRUE" : "FALSE", Cell.Kind.TEXT);
                case String error when cell.getFormula() != null && error.matches("#[A-Z0-9/]+[!?]?") -> new Cell(error, Cell.Kind.ERROR);
                case null -> Cell.BLANK;
                case Object text -> new Cell(text.toString(), Cell.Kind.TEXT);
            };
        };
    }

    private static int formatId(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        return id == null ? 0 : id;
    }
}
