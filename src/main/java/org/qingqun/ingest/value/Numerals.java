package org.qingqun.ingest.value;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Chinese numerals, read digit by digit (二〇二三) or by place (一百二十).
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("(?:(?<![\\d.])[十百千]|[〇零○一二两三四五六七八九])[〇零○一二两三四五六七八九十百千]*");

    private Numerals() {}

    /// The text with every numeral as Arabic digits; what is no number stays.
    static String toDigits(String text) {
        return RUN.matcher(text).replaceAll(Numerals::replace);
    }

    private static String replace(MatchResult run) {
        var value = value(run.group());
        return value.isPresent() ? String.valueOf(value.getAsInt()) : run.group();
    }

    static OptionalInt value(String numeral) {
        var text = numeral.replace('零', '〇').replace('○', '〇').replace('两', '二');
        if (!text.matches(".*[十百千].*")) return byDigit(text);
        int total = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (place == 0) digit = DIGITS.indexOf(c);
            else {
                total += (digit < 0 ? 1 : digit) * place;
                digit = -1;
            }
        }
        return OptionalInt.of(total + Math.max(0, digit));
    }

    private static OptionalInt byDigit(String text) {
        int value = 0;
        if (text.length() > 8) return OptionalInt.empty();
        for (int i = 0; i < text.length(); i++) value = value * 10 + DIGITS.indexOf(text.charAt(i));
        return OptionalInt.of(value);
    }
}
