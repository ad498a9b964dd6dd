package org.qingqun.report.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qingqun.report.document.FigureSheet;
import org.qingqun.report.document.FigureSheet.Line;

/// Writes sheets of counts whose sums, rates and checks are formulas, so that a reader can recompute each of them.
/// Each formula holds its value too: a phone or a mail program that shows the file computes nothing.
public final class FigureSheetWriter {
    /// Rows that stay in memory; the rest waits in a temporary file.
    private static final int WINDOW = 100;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 44;
    private static final int SHORT = 9;
    /// Of the columns whose headings say more than a word.
    private static final int LONG = 15;
    private static final int HEAD = 1;
    private static final int FIRST = 2;
    private static final int DISPOSED = Line.COUNTS + 1;
    private static final int LAST = DISPOSED + 3;

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(List<FigureSheet> sheets, Path target) {
        return AsideFile.write(target, out -> {
            try (var book = new SXSSFWorkbook(WINDOW)) {
                var styles = new FigureSheetStyles(book.getXSSFWorkbook());
                for (var sheet : sheets) write(book.createSheet(sheet.name()), sheet, styles);
                book.write(out);
            }
        });
    }

    private static void write(SXSSFSheet page, FigureSheet sheet, FigureSheetStyles styles) throws IOException {
        print(page);
        page.setColumnWidth(0, 256 * labels(sheet));
        for (int c = 1; c <= LAST; c++) page.setColumnWidth(c, 256 * (c <= Line.ORIGINS_AND_FATES || c >= DISPOSED && c < LAST ? SHORT : LONG));
        var title = styles.row(page, 0, FigureSheetStyles.TITLE_HEIGHT);
        text(title, 0, sheet.caption()).setCellStyle(styles.title());
        page.addMergedRegion(new CellRangeAddress(0, 0, 0, LAST));
        var head = styles.row(page, HEAD, FigureSheetStyles.HEAD_HEIGHT);
        for (int c = 0; c <= LAST; c++) text(head, c, sheet.headings().get(c)).setCellStyle(styles.head());
        int row = FIRST;
        for (var line : sheet.lines()) {
            var cells = page.createRow(row++);
            text(cells, 0, line.label());
            for (int c = 0; c < Line.COUNTS; c++) cells.createCell(c + 1).setCellValue(line.counts().get(c));
            derive(cells, line);
            styles.line(cells, LAST, false);
        }
        total(page.createRow(row), sheet.whole(), styles);
        page.flushRows();
    }

    private static void total(Row cells, Line whole, FigureSheetStyles styles) {
        int row = cells.getRowNum();
        text(cells, 0, whole.label());
        for (int c = 1; c < DISPOSED; c++) {
            int count = whole.counts().get(c - 1);
            if (row == FIRST) cells.createCell(c).setCellValue(count);
            else formula(cells, c, "SUM(%s:%s)".formatted(cell(FIRST, c), cell(row - 1, c)), count);
        }
        derive(cells, whole);
        styles.line(cells, LAST, true);
    }

    /// Disposed, both rates, and what has to be zero: origins less fates.
    private static void derive(Row cells, Line line) {
        int row = cells.getRowNum();
        var counted = "(%s+%s-%s)".formatted(cell(row, 1), cell(row, 2), cell(row, 9));
        formula(cells, DISPOSED, cell(row, 10) + "-" + cell(row, 11), line.disposed());
        share(cells, DISPOSED + 1, "IF(%s=0,\"\",%s/%s)".formatted(counted, cell(row, DISPOSED), counted), line.disposed(), line.counted());
        share(cells, DISPOSED + 2, "IF(%s=0,\"\",(%s-%s)/%s)".formatted(counted, counted, cell(row, 5), counted), line.counted() - line.remaining(), line.counted());
        formula(cells, DISPOSED + 3, "SUM(%s:%s)-SUM(%s:%s)".formatted(cell(row, 1), cell(row, 4), cell(row, 5), cell(row, 8)), line.gap());
    }

    private static void share(Row cells, int column, String formula, int part, int whole) {
        if (whole != 0) formula(cells, column, formula, (double) part / whole);
        else {
            var cell = cells.createCell(column);
            cell.setCellFormula(formula);
            cell.setCellValue("");
        }
    }

    private static void formula(Row cells, int column, String formula, double value) {
        var cell = cells.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value); // of the formula, which stays
    }

    private static Cell text(Row cells, int column, String words) {
        var cell = cells.createCell(column);
        cell.setCellValue(words);
        return cell;
    }

    /// As wide as the longest label, within reason.
    private static int labels(FigureSheet sheet) {
        return Math.clamp(sheet.lines().stream().mapToInt(line -> XlsxWriter.width(line.label()) + 2).max().orElse(0), NARROWEST, WIDEST);
    }

    private static void print(SXSSFSheet page) {
        page.createFreezePane(1, FIRST);
        page.setRepeatingRows(new CellRangeAddress(0, HEAD, -1, -1));
        page.setFitToPage(true);
        var setup = page.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0); // as many pages as the rows need
        page.getFooter().setCenter("&P / &N");
    }

    private static String cell(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
