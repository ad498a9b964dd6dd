package org.qingqun.report.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingqun.common.Progress;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Listing;

/// Writes annexes as xlsx in constant memory. Text is written as text, never as a formula, whatever it begins with.
///
/// @param numberHeading heading of the running number in the first column
public record XlsxWriter(String numberHeading) {
    private static final int LONGEST = 32_767;
    private static final String FONT = "宋体";
    /// Two lines of a heading, in points.
    private static final double HEAD_HEIGHT = 32;
    /// Characters that still read well across one landscape page; a wider list takes several.
    private static final int PAGE_WIDTH = 210;

    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED` (and no file)
    public Path writeListings(List<Listing<?>> listings, Path target, Progress progress) {
        return AsideFile.write(target, out -> {
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                book.setGlobalDefaultFont(FONT, 11);
                book.setCompressionLevel(Deflater.BEST_SPEED); // a third of the time for a seventh more on the disk
                for (var listing : listings) write(book, listing, progress);
            }
        });
    }

    /// The tables of a document, one sheet each, their figures as numbers.
    public Path writeTables(List<Block.Table> tables, Path target) {
        return AsideFile.write(target, out -> {
            try (var book = new Workbook(out, "Qingqun", "1.0")) {
                book.setGlobalDefaultFont(FONT, 11);
                for (var table : tables) write(book, table);
            }
        });
    }

    private <R> void write(Workbook book, Listing<R> listing, Progress progress) throws IOException {
        var sheet = book.newWorksheet(listing.name());
        var columns = listing.columns();
        head(sheet, 0, 0, numberHeading, 6);
        for (int c = 0; c < columns.size(); c++) head(sheet, 0, c + 1, columns.get(c).heading(), columns.get(c).width());
        print(sheet, 0, 6 + columns.stream().mapToInt(Listing.Column::width).sum());
        sheet.freezePane(3, 1);
        int row = 0;
        for (var page : listing.pages()) {
            progress.checkCancelled();
            for (var item : page) {
                row++;
                sheet.value(row, 0, row);
                for (int c = 0; c < columns.size(); c++) put(sheet, row, c + 1, columns.get(c).cell().apply(item));
            }
            sheet.flush(); // rows leave memory page by page
        }
        sheet.setAutoFilter(0, 0, row, columns.size());
        sheet.finish(); // a second sheet may only begin where the first has ended
    }

    private static void write(Workbook book, Block.Table table) {
        var sheet = book.newWorksheet(StringUtils.left(table.caption().replaceAll("[\\[\\]:*?/\\\\]", " ").strip(), 31));
        var columns = table.columns();
        sheet.inlineString(0, 0, table.caption());
        sheet.range(0, 0, 0, columns.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        for (int c = 0; c < columns.size(); c++) head(sheet, 1, c, columns.get(c).heading(), columns.get(c).number() ? 10 : 18);
        sheet.rowHeight(0, 24);
        print(sheet, 1, 0);
        for (int r = 0; r < table.rows().size(); r++)
            for (int c = 0; c < columns.size(); c++) put(sheet, r + 2, c, columns.get(c).number() ? number(table.rows().get(r).get(c)) : table.rows().get(r).get(c));
        sheet.range(1, 0, table.rows().size() + 1, columns.size() - 1).style().borderStyle(BorderStyle.THIN).set();
    }

    private static Object number(String figure) {
        var plain = figure.replace('−', '-');
        return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : figure;
    }

    static void head(Worksheet sheet, int row, int column, String heading, int width) {
        sheet.inlineString(row, column, heading);
        sheet.width(column, width);
        sheet.style(row, column).bold().fillColor("DCE6F1").borderStyle(BorderStyle.THIN).wrapText(true).horizontalAlignment("center")
                .verticalAlignment("center").fontColor(Color.BLACK).set();
    }

    static void print(Worksheet sheet, int headRow, int characters) {
        sheet.rowHeight(headRow, HEAD_HEIGHT);
        sheet.repeatRows(0, headRow);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        int across = Math.max(1, Math.ceilDiv(characters, PAGE_WIDTH));
        sheet.fitToWidth((short) across);
        if (across > 1) sheet.repeatCols(0, 1); // number and name on every page
        sheet.fitToHeight((short) 0); // as many pages as the rows need
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.CENTER);
    }

    static void put(Worksheet sheet, int row, int column, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Number number) sheet.value(row, column, number);
        if (value instanceof BigDecimal decimal && decimal.scale() > 0) sheet.style(row, column).format("0.0").set(); // or 20.0 shows as 20
        if (value != null && !(value instanceof Number)) sheet.inlineString(row, column, StringUtils.left(value.toString(), LONGEST));
    }

    /// Lines a text takes in a column of so many characters.
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.ceilDiv(width(line), width)).sum();
    }

    /// In characters; a Chinese one is as wide as two others.
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
