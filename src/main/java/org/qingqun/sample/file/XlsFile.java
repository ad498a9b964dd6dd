package org.qingqun.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// Saves sheets in the old binary format.
final class XlsFile {
    private XlsFile() {}

    static byte[] of(List<Grid> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var dates = book.createCellStyle();
            dates.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            for (var grid : sheets) {
                var sheet = book.createSheet(grid.name());
                book.setSheetHidden(book.getSheetIndex(sheet), grid.hidden());
                write(grid, sheet, dates);
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(Grid grid, HSSFSheet sheet, org.apache.poi.hssf.usermodel.HSSFCellStyle dates) {
        for (int r = 0; r < grid.rows().size(); r++) {
            var row = sheet.createRow(r);
            var cells = grid.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                var cell = row.createCell(c);
                switch (cells.get(c)) {
                    case Cell.Text(var text) when text.isEmpty() -> {}
                    case Cell.Text(var text) -> cell.setCellValue(text);
                    case Cell.Numeric(var value) -> cell.setCellValue(value);
                    case Cell.Day(var day) -> {
                        cell.setCellValue(day);
                        cell.setCellStyle(dates);
                    }
                }
            }
        }
        for (var m : grid.merges()) sheet.addMergedRegion(new CellRangeAddress(m.top(), m.bottom(), m.left(), m.right()));
    }
}
