package org.qingqun.ingest.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The text of a cell, cleaned.
public final class Words {
    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "\\", "、", "n/a", "na", "null", "空", "不详", "不清楚", "未知", "暂无", "待定", "未填");

    private Words() {}

    /// As written, on one line, without control characters and without the `'` that guards `= + - @` against spreadsheets.
    public static String clean(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\u200B\\u200C\\uFEFF]+", " ").replaceAll("[ \\u00A0\\u3000]{2,}", " ").strip();
        return line.matches("'[=+\\-@＝＋－＠].*") ? line.substring(1) : line;
    }

    /// For comparing: half-width, lower case, without any space.
    public static String plain(String text) {
        return Normalizer.normalize(clean(text), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }

    /// Blank, or one of the marks people put where they know nothing. 无 is not among them: for many questions it is an answer.
    public static boolean isNothing(String text) {
        return NOTHING.contains(plain(text));
    }

    /// 138****2071, 王*: a number or a person's name as our exports show it; it means "unchanged".
    public static boolean isMasked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('＊') >= 0;
    }
}
