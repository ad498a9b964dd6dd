package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.BaseFont;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class PageFontTest {
    private final PageFont font = PageFont.load(Fonts.locate().serif());

    private static int number(char c) throws IOException, FontFormatException {
        var file = Font.createFont(Font.TRUETYPE_FONT, Fonts.locate().serif().toFile());
        return file.createGlyphVector(new FontRenderContext(null, true, true), String.valueOf(c)).getGlyphCode(0);
    }

    @Test void advancesAreThoseThePdfCountsWith() throws IOException, FontFormatException {
        var base = BaseFont.createFont(Fonts.locate().serif().toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        for (char c : "清群746%（".toCharArray()) assertEquals(base.getWidth(c), font.glyph(number(c)).advance(), 1, String.valueOf(c));
    }

    @Test void anOutlineFillsItsSquareAndIsMadeOnce() throws IOException, FontFormatException {
        var box = font.glyph(number('口'));
        var bounds = box.outline().getBounds2D();
        assertTrue(bounds.getWidth() > 500 && bounds.getWidth() < 1000 && bounds.getMinY() < 0, bounds.toString());
        assertSame(box, font.glyph(number('口')));
    }

    @Test void whatIsNoFontIsRefused(@TempDir Path folder) throws IOException {
        var letter = Files.writeString(folder.resolve("x.ttf"), "no font");
        assertEquals(ErrorCode.UNREADABLE_FILE, assertThrows(ExpectedException.class, () -> PageFont.load(letter)).code());
    }
}
