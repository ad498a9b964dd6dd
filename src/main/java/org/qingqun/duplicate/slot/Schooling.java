package org.qingqun.duplicate.slot;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.duplicate.slot.NumberScan.Found;

/// The years of a school, which is how its groups are told apart: 三(2)班, 三二班 and 三年级二班 are one class, 八年级 and 初二 one year.
final class Schooling {
    static final String LABEL = "年级";
    private static final String FIRST_THREE = "一二三";
    private static final int BEFORE_JUNIOR_SCHOOL = 6;
    /// A year without its word: a class follows, set off from it.
    private static final Pattern BEFORE_A_CLASS = Pattern.compile("([一二三四五六七八九1-9])"
            + "(?:年(?=\\d| ?[一二三四五六七八九十]+ ?班)|(?= \\d)|(?<=[一-龥])(?=\\d|[一二三四五六七八九]班)) ?"
            + "(?=\\d{0,2}[一二三四五六七八九十]{0,3} ?班)");

    private Schooling() {}

    static Optional<Found> at(String text, int from) {
        char first = text.charAt(from);
        if (first == '高' || first == '初') return named(text, from, first == '高');
        if (text.indexOf('班', from) < 0) return Optional.empty();
        var m = BEFORE_A_CLASS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? Optional.of(year(text, from, m.end(), Numerals.canonical(m.group(1)))) : Optional.empty();
    }

    private static Optional<Found> named(String text, int from, boolean senior) {
        if (from + 1 >= text.length() || FIRST_THREE.indexOf(text.charAt(from + 1)) < 0) return Optional.empty();
        int end = text.startsWith(LABEL, from + 2) ? from + 2 + LABEL.length() : from + 2;
        int year = FIRST_THREE.indexOf(text.charAt(from + 1)) + 1;
        return Optional.of(year(text, from, end, senior ? text.substring(from, from + 2) : String.valueOf(BEFORE_JUNIOR_SCHOOL + year)));
    }

    private static Found year(String text, int from, int to, String year) {
        return new Found(new Token(Kind.SERIAL, text.substring(from, to), year, LABEL), to - from, "");
    }
}
