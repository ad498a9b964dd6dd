package org.qingqun.report.write;

import java.io.IOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfChunk;

/// Text of a pdf: embedded fonts, Chinese line breaking, lines of 28 characters.
final class PdfText {
    /// 28 of these fill the type area.
    static final float BODY_PT = 15.75f;
    private static final String NOT_FIRST = "、，。．；：？！）〕】》」』”’—…％%),.;:?!]}>·～〉";
    private static final String NOT_LAST = "（〔【《「『“‘([{<〈";
    final BaseFont serif;
    final BaseFont bold;

    PdfText(Fonts fonts) throws IOException {
        serif = BaseFont.createFont(fonts.serif().toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        bold = BaseFont.createFont(fonts.sansBold().toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH`
    Chunk chunk(String text, BaseFont font, float pt) {
        var chunk = new Chunk(Glyphs.require(text, font::charExists), new Font(font, pt));
        chunk.setSplitCharacter(new BetweenCharacters());
        return chunk;
    }

    Paragraph paragraph(String text, BaseFont font, float pt, int align, double firstChars) {
        var paragraph = new Paragraph(chunk(text.isEmpty() ? " " : text, font, pt));
        paragraph.setLeading((float) TypeArea.LINE_PT);
        paragraph.setAlignment(align);
        paragraph.setFirstLineIndent((float) (firstChars * BODY_PT));
        return paragraph;
    }

    Paragraph body(String text) {
        return paragraph(text, serif, BODY_PT, Element.ALIGN_JUSTIFIED, 2);
    }

    /// A body paragraph whose lines are reported to the page events under `tag`.
    Paragraph marked(String text, String tag) {
        var paragraph = body(text);
        for (var chunk : paragraph.getChunks()) if (chunk instanceof Chunk one) one.setGenericTag(tag);
        return paragraph;
    }

    /// Where a line may end: between any two Chinese characters, but not before 。 or after （, and not inside a number or a Latin word.
    static final class BetweenCharacters implements SplitCharacter {
        @Override public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
            char here = text[current];
            if (here == ' ' || (here == '-' && !nextIsDigit(text, current, end))) return true;
            if (current + 1 >= end) return here >= 0x2000;
            char next = text[current + 1];
            if (NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(here) >= 0 || Character.isHighSurrogate(here)) return false;
            return here >= 0x2000 || next >= 0x2000;
        }

        private static boolean nextIsDigit(char[] text, int current, int end) {
            return current + 1 < end && Character.isDigit(text[current + 1]);
        }
    }
}
