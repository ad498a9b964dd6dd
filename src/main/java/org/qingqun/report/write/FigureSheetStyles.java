package org.qingqun.report.write;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qingqun.report.document.FigureSheet.Line;

/// How sheets of figures look: made once a file, since a file holds few styles.
final class FigureSheetStyles {
    static final float TITLE_HEIGHT = 24;
    /// Three lines of a heading, in points.
    static final float HEAD_HEIGHT = 46;
    private static final String FONT = "宋体";
    private static final byte[] SHADE = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle count;
    private final XSSFCellStyle rate;
    private final XSSFCellStyle boldCount;
    private final XSSFCellStyle boldRate;

    FigureSheetStyles(XSSFWorkbook book) {
        this.book = book;
        var usual = book.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) 11);
        title = book.createCellStyle();
        title.setFont(bold((short) 14));
        title.setAlignment(HorizontalAlignment.CENTER);
        head = boxed(true, null);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setWrapText(true);
        head.setFillForegroundColor(new XSSFColor(SHADE));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        count = boxed(false, null);
        rate = boxed(false, "0.0%");
        boldCount = boxed(true, null);
        boldRate = boxed(true, "0.0%");
    }

    private XSSFCellStyle boxed(boolean bold, @org.jspecify.annotations.Nullable String format) {
        var style = book.createCellStyle();
        if (bold) style.setFont(bold((short) 11));
        if (format != null) style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont bold(short points) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(true);
        return font;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    Row row(Sheet page, int number, float points) {
        var row = page.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    /// Counts, with the two rates among them.
    void line(Row cells, int last, boolean bold) {
        for (int c = 0; c <= last; c++) {
            boolean share = c == Line.COUNTS + 2 || c == Line.COUNTS + 3;
            cells.getCell(c).setCellStyle(share ? bold ? boldRate : rate : bold ? boldCount : count);
        }
    }
}
