package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FigureSheetStylesTest {
    @Test void ratesAreInPercentAndTheTotalIsBold() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var styles = new FigureSheetStyles(book);
            for (boolean bold : new boolean[] {false, true}) {
                var row = book.createSheet().createRow(0);
                IntStream.rangeClosed(0, 16).forEach(row::createCell);
                styles.line(row, 16, bold);
                for (int c = 0; c <= 16; c++) {
                    assertEquals(c == 14 || c == 15 ? "0.0%" : "General", row.getCell(c).getCellStyle().getDataFormatString(), "column " + c);
                    assertEquals(bold, row.getCell(c).getCellStyle().getFont().getBold());
                    assertEquals("宋体", row.getCell(c).getCellStyle().getFont().getFontName());
                }
            }
        }
    }
}
