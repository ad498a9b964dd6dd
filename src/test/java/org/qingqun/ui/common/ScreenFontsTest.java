package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a window is enlarged and no graphics card helps, JavaFX fills a glyph by even and odd: what lies on two strokes would be a hole. So no two contours of
/// a glyph may overlap; the fonts as they come do, see decision 8.
class ScreenFontsTest {
    private static final int EVERY = 11;
    private static final int SIZE = 48;

    @ParameterizedTest @ValueSource(strings = {"NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf"})
    void noStrokeLiesOnAnother(String file) throws IOException, FontFormatException {
        var font = Font.createFont(Font.TRUETYPE_FONT, new File("src/main/fonts", file)).deriveFont((float) SIZE);
        var holes = new ArrayList<String>();
        for (int c = 0x4E00; c < 0x9FA5; c += EVERY) if (holes(font, Character.toString(c)) > 0.01) holes.add(Character.toString(c));
        assertEquals(List.of(), holes);
    }

    /// How much of the glyph's ink is missing when it is filled by even and odd.
    private static double holes(Font font, String text) {
        long full = ink(font, text, Path2D.WIND_NON_ZERO);
        return (full - ink(font, text, Path2D.WIND_EVEN_ODD)) / (double) full;
    }

    private static long ink(Font font, String text, int rule) {
        var image = new BufferedImage(SIZE + 16, SIZE + 16, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var glyph = new Path2D.Float(rule);
        glyph.append(font.createGlyphVector(pen.getFontRenderContext(), text).getOutline(8, SIZE).getPathIterator(null), false);
        pen.setColor(Color.WHITE);
        pen.fill(glyph);
        pen.dispose();
        long ink = 0;
        for (byte value : ((DataBufferByte) image.getRaster().getDataBuffer()).getData()) ink += value & 255;
        return ink;
    }
}
