package org.qingqun.report.write;

import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.report.document.FigureSheet;

/// Writes sheets of counts whose sums, rates and checks are formulas, so that a reader can recompute each of them.
public final class FigureSheetWriter {
    private static final String FONT = "宋体";
    /// Three lines of a heading, in points.
    private static final double HEAD_HEIGHT = 46;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 44;
    private static final int HEAD = 1;
    private static final int FIRST = 2;
    private static final int DISPOSED = FigureSheet.Line.COUNTS + 1;
    private static final int LAST = DISPOSED + 3;

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(List<FigureSheet> sheets, Path target) {
        return AsideFile.write(target, out -> {
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                book.setGlobalDefaultFont(FONT, 11);
                for (var sheet : sheets) write(book.newWorksheet(sheet.name()), sheet);
            }
        });
    }

    private static void write(Worksheet page, FigureSheet sheet) {
        page.inlineString(0, 0, sheet.caption());
        page.range(0, 0, 0, LAST).merge();
        page.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        page.rowHeight(0, 24);
        for (int c = 0; c < sheet.headings().size(); c++) XlsxWriter.head(page, HEAD, c, sheet.headings().get(c), c == 0 ? labels(sheet) : 11);
        XlsxWriter.print(page, HEAD, 0);
        page.rowHeight(HEAD, HEAD_HEIGHT);
        page.freezePane(1, FIRST);
        int row = FIRST;
        for (var line : sheet.lines()) {
            page.inlineString(row, 0, line.label());
            for (int c = 0; c < line.counts().size(); c++) page.value(row, c + 1, line.counts().get(c));
            derive(page, row++);
        }
        page.inlineString(row, 0, sheet.total());
        for (int c = 1; c < DISPOSED; c++) total(page, row, c);
        derive(page, row);
        page.range(row, 0, row, LAST).style().bold().set();
        page.range(HEAD, 0, row, LAST).style().borderStyle(BorderStyle.THIN).set();
    }

    /// As wide as the longest label, within reason.
    private static int labels(FigureSheet sheet) {
        return Math.clamp(sheet.lines().stream().mapToInt(line -> XlsxWriter.width(line.label()) + 2).max().orElse(0), NARROWEST, WIDEST);
    }

    private static void total(Worksheet page, int row, int column) {
        if (row == FIRST) page.value(row, column, 0);
        else page.formula(row, column, "SUM(%s:%s)".formatted(cell(FIRST, column), cell(row - 1, column)));
    }

    /// Disposed, both rates, and what has to be zero: origins less fates.
    private static void derive(Worksheet page, int row) {
        var denominator = "(%s+%s-%s)".formatted(cell(row, 1), cell(row, 2), cell(row, 9));
        page.formula(row, DISPOSED, cell(row, 10) + "-" + cell(row, 11));
        page.formula(row, DISPOSED + 1, "IF(%s=0,\"\",%s/%s)".formatted(denominator, cell(row, DISPOSED), denominator));
        page.formula(row, DISPOSED + 2, "IF(%s=0,\"\",(%s-%s)/%s)".formatted(denominator, denominator, cell(row, 5), denominator));
        page.formula(row, DISPOSED + 3, "SUM(%s:%s)-SUM(%s:%s)".formatted(cell(row, 1), cell(row, 4), cell(row, 5), cell(row, 8)));
        page.range(row, DISPOSED + 1, row, DISPOSED + 2).style().format("0.0%").set();
    }

    private static String cell(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
