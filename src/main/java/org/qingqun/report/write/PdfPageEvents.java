package org.qingqun.report.write;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Document.PageNumbers;

/// What happens as pages of a pdf fill: their numbers are set, and lines with filled-in figures are noted.
final class PdfPageEvents extends PdfPageEventHelper {
    private static final float PT = 14;
    private final BaseFont font;
    private final PageNumbers numbers;
    private final List<PageMark> marks = new ArrayList<>();

    PdfPageEvents(BaseFont font, PageNumbers numbers) {
        this.font = font;
        this.numbers = numbers;
    }

    List<PageMark> marks() {
        return List.copyOf(marks);
    }

    /// — 1 —, 7 mm below the type area, one character from the outer edge.
    @Override public void onEndPage(org.openpdf.text.pdf.PdfWriter writer, org.openpdf.text.Document pdf) {
        if (numbers == PageNumbers.NONE) return;
        boolean odd = writer.getPageNumber() % 2 == 1;
        var canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(font, PT);
        canvas.showTextAligned(odd ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT, "— " + writer.getPageNumber() + " —",
                odd ? pdf.right() - PT : pdf.left() + PT, pdf.bottom() - TypeArea.points(7) - PT / 3, 0);
        canvas.endText();
    }

    /// Called for each line of a tagged sentence; the tag is the name of its basis.
    @Override public void onGenericTag(org.openpdf.text.pdf.PdfWriter writer, org.openpdf.text.Document pdf, Rectangle line, String tag) {
        var page = pdf.getPageSize();
        marks.add(new PageMark(writer.getPageNumber(), Basis.valueOf(tag), line.getLeft() / page.getWidth(), 1 - line.getTop() / page.getHeight(),
                line.getWidth() / page.getWidth(), line.getHeight() / page.getHeight()));
    }
}
