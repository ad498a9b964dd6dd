package org.qingqun.report.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.report.document.SheetPage;

/// Writes an approval sheet as xlsx: A4 across, its head on every page, boxes to tick on paper or on screen.
public final class ApprovalSheetXlsx {
    private static final String FONT = "宋体";
    private static final String SHADE = "F2F2F2";
    private static final double LINE = 15; // points
    private static final double MARGIN = 0.4; // inches
    private static final int MOST = 400; // points a row can be high

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(SheetPage page, Path target) {
        return AsideFile.write(target, out -> {
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                book.setGlobalDefaultFont(FONT, 11);
                write(page, book.newWorksheet(page.title()));
            }
        });
    }

    private static void write(SheetPage page, Worksheet sheet) throws IOException {
        int last = page.columns().size() - 1;
        int row = top(page, sheet, last);
        int head = row;
        for (int c = 0; c <= last; c++) XlsxWriter.head(sheet, head, c, page.columns().get(c).heading(), page.columns().get(c).width());
        sheet.rowHeight(head, 2 * LINE + 4);
        for (var part : page.parts()) {
            band(sheet, ++row, last, part.title());
            for (var texts : part.rows()) line(page, sheet, ++row, texts);
        }
        boxes(page, sheet, head + 1, row);
        row = wide(sheet, row + 2, last, page.signature(), 12, 2);
        wide(sheet, row, last, page.seal(), 8, 1);
        print(page, sheet, head);
        sheet.finish();
    }

    /// @return the row after
    private static int top(SheetPage page, Worksheet sheet, int last) {
        sheet.inlineString(0, 0, page.title());
        sheet.range(0, 0, 0, last).merge();
        sheet.style(0, 0).bold().fontName("黑体").fontSize(18).horizontalAlignment("center").verticalAlignment("center").set();
        sheet.rowHeight(0, 32);
        int row = 1;
        for (var fact : page.facts()) row = wide(sheet, row, last, fact, 11, 1);
        for (var sentence : page.summary()) {
            sheet.style(row, 0).bold().set();
            sheet.range(row, 0, row, last).style().fillColor(SHADE).borderStyle(BorderStyle.THIN).set();
            row = wide(sheet, row, last, sentence, 12, 1);
        }
        return wide(sheet, row, last, page.how(), 10, 2);
    }

    private static int wide(Worksheet sheet, int row, int last, String text, int points, int lines) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, last).merge();
        sheet.style(row, 0).fontSize(points).wrapText(true).verticalAlignment("center").set();
        sheet.rowHeight(row, points * 1.6 * lines + 4);
        return row + 1;
    }

    private static void band(Worksheet sheet, int row, int last, String title) {
        sheet.range(row, 0, row, last).style().fillColor(SHADE).borderStyle(BorderStyle.THIN).set();
        sheet.inlineString(row, 0, title);
        sheet.range(row, 0, row, last).merge();
        sheet.style(row, 0).bold().verticalAlignment("center").set();
        sheet.rowHeight(row, LINE + 5);
    }

    private static void line(SheetPage page, Worksheet sheet, int row, List<String> texts) {
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            var column = page.columns().get(c);
            if (column.tick()) sheet.value(row, c, texts.get(c)); // shared text: some programs that overwrite an inline one leave it in the file
            else if (!texts.get(c).isEmpty()) sheet.inlineString(row, c, texts.get(c));
            var style = sheet.style(row, c).wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN);
            if (column.centred()) style.horizontalAlignment("center");
            if (column.tick()) style.fontSize(14);
            style.set();
            lines = Math.max(lines, PrintedLines.count(texts.get(c), column.width() - 1));
        }
        sheet.rowHeight(row, Math.min(MOST, LINE * lines + 6)); // not every office program makes room by itself
    }

    /// On screen a box is ticked by choosing.
    private static void boxes(SheetPage page, Worksheet sheet, int from, int to) {
        for (int c = 0; c < page.columns().size(); c++)
            if (page.columns().get(c).tick()) sheet.range(from, c, to, c).validateWithListByFormula("\"√,□\"").allowBlank(true);
    }

    private static void print(SheetPage page, Worksheet sheet, int head) {
        sheet.repeatRows(head, head);
        sheet.freezePane(2, head + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // as many pages as the rows need
        sheet.leftMargin((float) MARGIN);
        sheet.rightMargin((float) MARGIN);
        sheet.topMargin((float) MARGIN);
        sheet.bottomMargin((float) (MARGIN * 1.6));
        sheet.footer(page.foot(), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
