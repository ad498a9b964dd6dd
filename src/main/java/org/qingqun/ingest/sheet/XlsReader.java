package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/// Reads old binary workbooks (.xls, WPS .et). Formulas give the result that was saved with them.
record XlsReader(ReadLimits limits) implements SheetReader {
    @Override public List<Sheet> read(Path file) throws IOException {
        var intake = new Intake(file, limits);
        var sheets = new ArrayList<Sheet>();
        try (var files = new POIFSFileSystem(file.toFile(), true); var book = new HSSFWorkbook(files)) {
            boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                var sheet = book.getSheetAt(i);
                boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                var merged = sheet.getMergedRegions().stream()
                        .map(m -> new Region(m.getFirstRow() + 1, m.getFirstColumn(), m.getLastRow() + 1, m.getLastColumn())).toList();
                sheets.add(new Sheet(sheet.getSheetName(), hidden, rows(sheet, intake, date1904), merged, date1904));
            }
        }
        return sheets;
    }

    private static List<Row> rows(org.apache.poi.ss.usermodel.Sheet sheet, Intake intake, boolean date1904) {
        var rows = new ArrayList<Row>();
        for (var row : sheet) {
            var cells = new ArrayList<Cell>();
            for (var cell : row) intake.put(cells, cell.getColumnIndex(), cell(cell, date1904));
            intake.add(rows, row.getRowNum() + 1, row.getZeroHeight(), cells);
        }
        return rows;
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean date1904) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberText.show(BigDecimal.valueOf(cell.getNumericCellValue()), cell.getCellStyle().getDataFormat(),
                    cell.getCellStyle().getDataFormatString(), date1904);
            case STRING -> new Cell(cell.getRichStringCellValue().getString(), Cell.Kind.TEXT);
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case ERROR -> new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), Cell.Kind.ERROR);
            default -> Cell.BLANK;
        };
    }
}
