package org.qingqun.report.write;

import java.util.function.IntPredicate;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Looks before anything is drawn: our libraries drop a character that a font lacks without a word.
final class Glyphs {
    private Glyphs() {}

    /// @param canDraw whether the font has this code point
    /// @throws ExpectedException `MISSING_GLYPH` with the character, its code (`U+20BB7`) and the text it stands in
    static String require(String text, IntPredicate canDraw) {
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !canDraw.test(c)).findFirst().ifPresent(c -> {
            throw new ExpectedException(ErrorCode.MISSING_GLYPH, Character.toString(c), "U+%04X".formatted(c), text);
        });
        return text;
    }
}
