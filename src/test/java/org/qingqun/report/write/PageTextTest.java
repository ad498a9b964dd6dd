package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A full-width 口 of 20 pt on a page of 100 × 40: where its ink begins says where the text stood.
class PageTextTest {
    private static final Path FILE = Fonts.locate().serif();
    private final PageFont font = PageFont.load(FILE);
    private final BufferedImage page = new BufferedImage(100, 40, BufferedImage.TYPE_BYTE_GRAY);
    private final PageText text;
    private final byte[] box = box();

    PageTextTest() {
        var pen = page.createGraphics();
        pen.translate(0, 40);
        pen.scale(1, -1);
        var inking = new PagePen(pen);
        inking.fillColour(1, 1, 1);
        text = new PageText(inking);
        text.begin();
        text.font(font, 20);
    }

    private static byte[] box() {
        try {
            int glyph = Font.createFont(Font.TRUETYPE_FONT, FILE.toFile()).createGlyphVector(new FontRenderContext(null, true, true), "口").getGlyphCode(0);
            return new byte[] {(byte) (glyph >> 8), (byte) glyph};
        } catch (IOException | FontFormatException broken) {
            throw new AssertionError(broken);
        }
    }

    private int firstInk(int from) {
        return IntStream.range(from, 100).filter(x -> IntStream.range(0, 40).anyMatch(y -> (page.getRGB(x, y) & 0xff) > 128)).findFirst().orElse(-1);
    }

    private int twoApart() {
        int first = firstInk(0);
        return firstInk(first + 19) - first; // past the first one's right edge
    }

    @Test void theSecondGlyphFollowsAtTheFirstOnesWidth() {
        text.nextLine(10, 10);
        text.show(new byte[] {box[0], box[1], box[0], box[1]});
        assertEquals(20, twoApart());
    }

    @Test void aGapComesBetweenAndThousandthsTakeBack() {
        text.nextLine(10, 10);
        text.gap(5);
        text.show(box);
        text.back(100); // of 20 pt: 2
        text.show(box);
        assertEquals(23, twoApart());
    }

    @Test void linesCountFromTheBeginningOfTheLineBefore() {
        text.at(1, 0, 0, 1, 10, 30);
        text.show(box);
        text.nextLine(30, -20);
        text.show(box);
        assertEquals(30, twoApart());
    }
}
