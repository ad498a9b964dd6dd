package org.qingqun.duplicate.text;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it is compared: compatibility forms folded (① ２ Ａ), simplified, lower case, white space gone, all else but letters and digits one blank.
public final class Normaliser {
    /// Longer texts are cut: no name of this length says anything after that.
    public static final int LONGEST = 64;
    /// Stands where a bracket, dash, emoji or other mark was.
    public static final char BREAK = ' ';

    /// How what is counted begins.
    private static final String COUNTED = "号班组栋幢座楼标区片网支单群点站队期批届";
    private static final int SHORTEST_REPEATED = 2;

    /// What people write before a name so that their list begins with it: A0, AAA.
    private static final Pattern SORTED_FIRST = Pattern.compile("^a(?:a{1,2}0{0,2}|0{1,2})" + BREAK + "?(?=\\p{IsHan})");

    private Normaliser() {}

    public static String normalise(String name) {
        var head = name.length() <= 2 * LONGEST ? name : name.substring(0, 2 * LONGEST);
        if (head.length() <= LONGEST && isPlain(head)) return Censuses.inFull(once(CharTable.convert(head)));
        var folded = CharTable.convert(Normalizer.normalize(withoutRoman(head), Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        var text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && text.length() < LONGEST; ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.isIdeographic(c)) text.appendCodePoint(c);
            else if (!isInvisible(c) && (isMark(c) || between(text, folded, i))) appendBreak(text);
        }
        return Censuses.inFull(Asides.drop(once(SORTED_FIRST.matcher(text.toString().strip()).replaceFirst(""))));
    }

    /// Most names are Chinese characters and nothing else: there is nothing to fold but their shape.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '一' || text.charAt(i) > '龥') return false;
        return true;
    }

    /// A name pasted again and again is that name.
    private static String once(String text) {
        for (int length = SHORTEST_REPEATED; length <= text.length() / 2; length++)
            if (text.regionMatches(length, text, 0, text.length() - length)) return text.substring(0, length);
        return text;
    }

    /// Ⅲ is a number, not three letters; ○ of 二○二四 is a zero.
    private static String withoutRoman(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = onlySorts(text) ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '○' || c == '◯') digits.append('〇');
            else if (c >= 'Ⅰ' && c <= 'Ⅻ') digits.append(c - 'Ⅰ' + 1);
            else if (c >= 'ⅰ' && c <= 'ⅻ') digits.append(c - 'ⅰ' + 1);
            else digits.append(c);
        }
        return digits.toString();
    }

    /// ① of ①高三备课组 only puts it first in a list; that of ①号点 and ①班 tells which.
    private static boolean onlySorts(String text) {
        return text.length() > 2 && text.charAt(0) >= '①' && text.charAt(0) <= '⑳' && COUNTED.indexOf(text.charAt(1)) < 0;
    }

    /// Selectors and joiners of emoji; the frame of 1️⃣.
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /// Brackets, strokes and the like; not white space.
    private static boolean isMark(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static void appendBreak(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != BREAK) text.append(BREAK);
    }

    /// White space parts two Latin words or numbers, but not two Chinese words.
    private static boolean between(StringBuilder text, String folded, int next) {
        return !text.isEmpty() && next < folded.length() && isLatin(text.charAt(text.length() - 1)) && isLatin(folded.charAt(next));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
