package org.qingqun.report.write;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfReader;

/// The pages of a pdf as they print, to be looked at on a screen: drawn from the file's own operators with the fonts embedded in it, so that
/// line for line they are what the file holds.
public final class PrintedPages {
    private final List<PageContent> pages;
    private final List<PageMark> marks;

    private PrintedPages(List<PageContent> pages, List<PageMark> marks) {
        this.pages = List.copyOf(pages);
        this.marks = List.copyOf(marks);
    }

    static PrintedPages of(byte[] pdf, List<PageMark> marks, Fonts fonts) throws IOException {
        Map<String, PageFont> faces = new HashMap<>();
        try (var reader = new PdfReader(pdf)) {
            var pages = new ArrayList<PageContent>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                pages.add(PageContent.ofPage(reader, page, name -> faces.computeIfAbsent(name, n -> face(n, fonts))));
            return new PrintedPages(pages, marks);
        }
    }

    private static PageFont face(String name, Fonts fonts) {
        return PageFont.load(name.contains("Bold") ? fonts.sansBold() : fonts.serif());
    }

    public int count() {
        return pages.size();
    }

    /// Where sentences with filled-in figures stand.
    ///
    /// @param page from 1
    public List<PageMark> marks(int page) {
        return marks.stream().filter(m -> m.page() == page).toList();
    }

    /// One A4 page on white.
    ///
    /// @param page   from 1
    /// @param pixels its width; the height follows
    public BufferedImage draw(int page, int pixels) {
        double scale = pixels / (double) PageSize.A4.getWidth();
        int height = (int) Math.round(PageSize.A4.getHeight() * scale);
        var image = new BufferedImage(pixels, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels, height);
        pen.translate(0, height);
        pen.scale(scale, -scale); // a pdf counts from below
        try {
            new PageDrawing(new PagePen(pen)).draw(pages.get(page - 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            pen.dispose();
        }
        return image;
    }
}
