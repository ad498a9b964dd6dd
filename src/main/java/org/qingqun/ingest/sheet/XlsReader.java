package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/// Reads old binary workbooks (.xls, WPS .et). Formulas give the result that was saved with them.
record XlsReader(ReadLimits limits) implements SheetReader {
    @Override public void read(Path file, SheetSink sink) throws IOException {
        var intake = new Intake(file, limits, sink);
        try (var files = new POIFSFileSystem(file.toFile(), true); var book = new HSSFWorkbook(files)) {
            boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                intake.begin(new SheetHead(book.getSheetName(i), hidden, merges(book.getSheetAt(i)), date1904));
                rows(book.getSheetAt(i), intake, new NumberText(date1904));
            }
        }
    }

    private static Merges merges(HSSFSheet sheet) {
        return new Merges(sheet.getMergedRegions().stream().map(m -> new Region(m.getFirstRow() + 1, m.getFirstColumn(), m.getLastRow() + 1, m.getLastColumn())).toList());
    }

    private static void rows(HSSFSheet sheet, Intake intake, NumberText numbers) {
        for (var row : sheet) {
            intake.count(row.getPhysicalNumberOfCells() + 1);
            var cells = new ArrayList<Cell>();
            for (var cell : row) intake.put(cells, cell.getColumnIndex(), cell(cell, numbers));
            intake.add(row.getRowNum() + 1, row.getZeroHeight(), cells);
        }
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, NumberText numbers) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> numbers.show(BigDecimal.valueOf(cell.getNumericCellValue()), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
            case STRING -> new Cell(cell.getRichStringCellValue().getString(), Cell.Kind.TEXT);
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case ERROR -> new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), Cell.Kind.ERROR);
            default -> Cell.BLANK;
        };
    }
}
