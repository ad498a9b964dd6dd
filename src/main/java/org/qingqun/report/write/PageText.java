package org.qingqun.report.write;

import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/// Text of a pdf page: where it stands, and its glyphs, each of two bytes.
final class PageText {
    private final PagePen pen;
    private AffineTransform line = new AffineTransform();
    private AffineTransform place = new AffineTransform();
    private @Nullable PageFont font;
    private double size;
    private double gap;

    PageText(PagePen pen) {
        this.pen = pen;
    }

    void begin() {
        at(1, 0, 0, 1, 0, 0);
    }

    void at(double... matrix) {
        line = new AffineTransform(matrix);
        place = new AffineTransform(line);
    }

    void nextLine(double x, double y) {
        line.translate(x, y);
        place = new AffineTransform(line);
    }

    void font(PageFont chosen, double points) {
        font = chosen;
        size = points;
    }

    /// Between glyphs, in points.
    void gap(double points) {
        gap = points;
    }

    /// Moves back by thousandths of the size.
    void back(double thousandths) {
        place.translate(-thousandths / PageFont.UNITS * size, 0);
    }

    void show(byte[] codes) {
        var known = font;
        if (known == null) throw new IllegalStateException("text without a font");
        for (int i = 0; i + 1 < codes.length; i += 2) {
            var glyph = known.glyph(((codes[i] & 0xff) << 8) | (codes[i + 1] & 0xff));
            var onPage = new AffineTransform(place);
            onPage.scale(size / PageFont.UNITS, -size / PageFont.UNITS);
            pen.fill(onPage.createTransformedShape(glyph.outline()));
            place.translate(glyph.advance() / PageFont.UNITS * size + gap, 0);
        }
    }
}
