package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes the files the tests read.
public final class Books {
    /// A number shown with a format.
    public record Shown(double number, String format) {}

    private Books() {}

    public static Path xlsx(Path file, Object[]... rows) {
        return save(fill(new XSSFWorkbook(), "Sheet1", rows), file);
    }

    public static Path xls(Path file, Object[]... rows) {
        return save(fill(new HSSFWorkbook(), "Sheet1", rows), file);
    }

    public static Path text(Path file, Charset charset, String text) {
        try {
            return Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    /// Adds a sheet; null leaves a cell out, `Shown` gives it a format, an empty row is left out.
    public static Workbook fill(Workbook book, String name, Object[]... rows) {
        var sheet = book.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length == 0) continue;
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) if (rows[r][c] != null) set(book, row.createCell(c), rows[r][c]);
        }
        return book;
    }

    /// Merges cells; all numbers from 0, ends included.
    public static Workbook merge(Workbook book, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        book.getSheetAt(book.getNumberOfSheets() - 1).addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return book;
    }

    public static Path save(Workbook book, Path file) {
        try (book; var out = Files.newOutputStream(file)) {
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Workbook book, Cell cell, Object value) {
        switch (value) {
            case Shown(var number, var format) -> {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                cell.setCellStyle(style);
                cell.setCellValue(number);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean flag -> cell.setCellValue(flag);
            default -> cell.setCellValue(value.toString());
        }
    }
}
