package org.qingqun.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Finds the cells of a form that wait for a number: empty ones with words both beside and above them.
final class FormLayout {
    private static final int WIDEST = 60;
    private static final int LONGEST = 500;
    private static final int HEADING_WORDS = 3;
    private final Sheet sheet;
    private final DataFormatter words = new DataFormatter();

    private FormLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    /// @throws ExpectedException `FORM_NOT_XLSX` for an xls or one with a password, `UNREADABLE_FILE` for what is no xlsx else
    static XSSFWorkbook open(String name, byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (OLE2NotOfficeXmlFileException old) { // an xls, or an xlsx within a password
            throw new ExpectedException(old, ErrorCode.FORM_NOT_XLSX, name);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | EmptyFileException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, name);
        } catch (RuntimeException other) { // POI throws what its parsers throw
            throw new ExpectedException(other, ErrorCode.UNREADABLE_FILE, name);
        }
    }

    static List<FormSlot> read(String name, byte[] bytes) {
        try (var book = open(name, bytes)) {
            var slots = new ArrayList<FormSlot>();
            for (var sheet : book) slots.addAll(new FormLayout(sheet).slots());
            return slots;
        } catch (IOException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, name);
        }
    }

    private List<FormSlot> slots() {
        var slots = new ArrayList<FormSlot>();
        int width = width();
        for (int r = sheet.getFirstRowNum(); r >= 0 && r <= Math.min(sheet.getLastRowNum(), LONGEST); r++) {
            var row = sheet.getRow(r);
            if (row == null || isHeading(r, width)) continue;
            for (int c = 0; c < width; c++) {
                if (!isEmpty(row.getCell(c)) || isCovered(r, c)) continue;
                var beside = beside(r, c);
                var above = above(r, c);
                if (!beside.isEmpty() && !above.isEmpty()) slots.add(new FormSlot(sheet.getSheetName(), r, c, beside, above, null));
            }
        }
        return slots;
    }

    private int width() {
        int widest = 0;
        for (var row : sheet) widest = Math.max(widest, row.getLastCellNum());
        return Math.min(widest, WIDEST);
    }

    /// A row of several words is a heading, not a row to fill.
    private boolean isHeading(int row, int width) {
        return beside(row, width).split(" ").length >= HEADING_WORDS;
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank();
    }

    /// Whether it lies under another cell that was merged over it.
    private boolean isCovered(int row, int column) {
        return sheet.getMergedRegions().stream().anyMatch(m -> m.isInRange(row, column) && (m.getFirstRow() != row || m.getFirstColumn() != column));
    }

    private String beside(int row, int column) {
        var texts = new ArrayList<String>();
        for (int c = 0; c < column; c++) texts.add(text(row, c));
        return joined(texts);
    }

    private String above(int row, int column) {
        var texts = new ArrayList<String>();
        for (int r = sheet.getFirstRowNum(); r < row; r++) if (!isTitle(r, column)) texts.add(text(r, column));
        return joined(texts);
    }

    /// What spans the first column too stands over the whole table and names no column of it.
    private boolean isTitle(int row, int column) {
        return column > 0 && sheet.getMergedRegions().stream().anyMatch(m -> m.isInRange(row, column) && m.isInRange(row, 0));
    }

    /// Words only: a figure in the neighbourhood names nothing.
    private static String joined(List<String> texts) {
        return texts.stream().map(StringUtils::deleteWhitespace).filter(t -> !t.isEmpty() && !t.matches("[\\d.,%—-]+")).distinct().collect(Collectors.joining(" "));
    }

    /// Of the cell, or of the one merged over it.
    private String text(int row, int column) {
        int r = row;
        int c = column;
        for (var merged : sheet.getMergedRegions()) if (merged.isInRange(row, column)) {
            r = merged.getFirstRow();
            c = merged.getFirstColumn();
        }
        var line = sheet.getRow(r);
        var cell = line == null ? null : line.getCell(c);
        return cell == null || cell.getCellType() == CellType.FORMULA ? "" : words.formatCellValue(cell);
    }
}
