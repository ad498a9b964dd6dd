package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormSumsTest {
    @Test void whatAFormulaShowsIsRenewedAndTheFormulaStays() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("汇总").createRow(0);
            row.createCell(0).setCellValue(3);
            row.createCell(1).setCellFormula("A1*2");
            row.getCell(1).setCellValue(99);
            row.createCell(2).setCellFormula("IF(A1=3,\"对\",\"错\")");
            FormSums.renew(book);
            assertEquals(6, row.getCell(1).getNumericCellValue());
            assertEquals("对", row.getCell(2).getStringCellValue());
            assertEquals("A1*2", row.getCell(1).getCellFormula());
        }
    }

    @Test void whatIsNotKnownHereKeepsItsValueAndStopsNothing() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("汇总").createRow(0);
            row.createCell(0).setCellValue(3);
            row.createCell(1).setCellFormula("[1]别的表!A1");
            row.getCell(1).setCellValue(7);
            row.createCell(2).setCellFormula("PHONETIC(A1)");
            row.getCell(2).setCellValue(8);
            row.createCell(3).setCellFormula("A1+1");
            FormSums.renew(book);
            assertEquals(7, row.getCell(1).getNumericCellValue());
            assertEquals(8, row.getCell(2).getNumericCellValue());
            assertEquals(4, row.getCell(3).getNumericCellValue());
        }
    }
}
