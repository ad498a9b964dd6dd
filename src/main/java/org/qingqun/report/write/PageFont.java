package org.qingqun.report.write;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// A font's glyphs by their numbers in its file, which is how our pdfs name them.
final class PageFont {
    /// Outlines and advances are in thousandths of the size, as pdf counts.
    static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// @param outline  y grows downwards
    /// @param advance  to the next glyph
    record Glyph(Shape outline, double advance) {}

    private final Font font;
    private final Map<Integer, Glyph> seen = new ConcurrentHashMap<>();

    private PageFont(Font font) {
        this.font = font;
    }

    static PageFont load(Path file) {
        try {
            return new PageFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(UNITS));
        } catch (IOException | FontFormatException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, file);
        }
    }

    Glyph glyph(int number) {
        return seen.computeIfAbsent(number, n -> {
            var one = font.createGlyphVector(EXACT, new int[] {n});
            return new Glyph(one.getGlyphOutline(0), one.getGlyphMetrics(0).getAdvanceX());
        });
    }
}
