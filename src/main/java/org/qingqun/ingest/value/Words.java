package org.qingqun.ingest.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a cell, cleaned.
public final class Words {
    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "\\", "、", "n/a", "na", "null", "空", "不详", "不清楚", "未知", "暂无", "待定", "未填");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u200B\\u200C\\uFEFF]+");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u3000]{2,}");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final int LONGEST_NOTHING = 12;
    private static final int LONGEST_VALUE = 200;

    private Words() {}

    /// As written, on one line, without control characters and without the `'` that guards `= + - @` against spreadsheets.
    public static String clean(String text) {
        if (isPlain(text)) return text;
        var line = EDGES.matcher(SPACES.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll("");
        return line.length() > 1 && line.charAt(0) == '\'' && FORMULA.indexOf(line.charAt(1)) >= 0 ? line.substring(1) : line;
    }

    /// With a `'` before what a spreadsheet might take for a formula; `clean` takes it off again.
    public static String guard(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// For comparing: half-width, lower case, without any space.
    public static String plain(String text) {
        if (isPlain(text)) return text;
        return ANY_SPACE.matcher(Normalizer.normalize(clean(text), Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Most cells are: nothing but Chinese characters, digits, small letters and a few marks, so that a look at each character is all they take.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= '\u4E00' && c <= '\u9FFF') || (c >= '-' && c <= ':') || (c >= 'a' && c <= 'z') || c == '、' || c == '_';
            if (!plain) return false;
        }
        return true;
    }

    /// Blank, or one of the marks people put where they know nothing. 无 is not among them: for many questions it is an answer.
    public static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING ? NOTHING.contains(plain(text)) : text.isBlank();
    }

    /// Longer than any date, count, number or answer is written: a memo in the wrong column. To look for patterns in it could take minutes.
    public static boolean isProse(String text) {
        return text.length() > LONGEST_VALUE;
    }

    /// 138****2071, 王*: a number or a person's name as our exports show it; it means "unchanged".
    public static boolean isMasked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('＊') >= 0;
    }
}
