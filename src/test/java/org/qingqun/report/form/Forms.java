package org.qingqun.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Superiors' forms for tests, as superiors draw them.
public final class Forms {
    private Forms() {}

    /// A title over all, two lines of merged headings, a row a county, a sum of the superior's own.
    public static byte[] byCounty() {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("汇总");
            put(book, 0, "清理规范情况统计表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            put(book, 1, "序号", "地区", "微信工作群", "", "", "备注");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
            put(book, 2, "", "", "原有数", "取消、合并数", "处置率");
            put(book, 3, "1", "云栖区");
            put(book, 4, "2", "市本级");
            put(book, 5, "", "合计");
            sheet.getRow(5).createCell(2).setCellFormula("SUM(C4:C5)");
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            sheet.getRow(3).createCell(4).setCellStyle(percent);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Of before 2007.
    public static byte[] xls() {
        try (var book = new HSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            book.createSheet("汇总");
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Words only: nothing waits for a figure.
    public static byte[] withoutCells() {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            book.createSheet("汇总");
            put(book, 0, "项目", "个数");
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A table that asks for what nobody counts here.
    public static byte[] ofNothingKnown() {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            book.createSheet("汇总");
            put(book, 0, "项目", "天气");
            put(book, 1, "晴", "");
            put(book, 2, "备注", "勿改");
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(XSSFWorkbook book, int row, String... texts) {
        var line = book.getSheetAt(0).createRow(row);
        for (int c = 0; c < texts.length; c++) if (!texts[c].isEmpty()) line.createCell(c).setCellValue(texts[c]);
    }
}
