package org.qingqun.duplicate.slot;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.duplicate.slot.NumberScan.Found;

/// Years and months, which come and go, apart from cohorts named by a year (2021级), which stay apart.
final class YearScan {
    private static final Pattern FULL = Pattern.compile("((?:19|20)\\d\\d)(?: ?(?:19|20)?\\d\\d(?=学年|年))?(级|届|期|批)?(?:年度|学年|年)?(?:\\d{1,2}月)?");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)(?:\\d{4}|\\d\\d)(?!\\d)");
    /// 2024.1, 2024-3-15, with a blank for the dot; not 2024 3班.
    private static final Pattern DOTTED = Pattern.compile("((?:19|20)\\d\\d) (?:1[0-2]|[1-9])(?: (?:3[01]|[12]?\\d))?(?![\\d ]|号?[楼栋院线]|[年级届班组期批次号])");
    private static final Pattern SHORT = Pattern.compile("(\\d\\d)(?:年度|年|(级|届))");
    private static final Pattern CHINESE = Pattern.compile("([一二][〇零0o一二三四五六七八九]{3})年(?:度)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|\\d{1,2}日)?");

    /// 5·19, 12.15: a day that gave its name.
    private static final Pattern DAY = Pattern.compile("(?:1[0-2]|[1-9]) (?:3[01]|[12]\\d)(?![\\d ]|号?[楼栋院线]|[年级届班组期批次号])");

    private YearScan() {}

    static Optional<Found> at(String text, int from) {
        char first = text.charAt(from);
        boolean digit = Numerals.isDigit(first);
        if (!digit && !Numerals.isChinese(first) || from > 0 && Numerals.isDigit(text.charAt(from - 1))) return Optional.empty();
        if (!digit) return chinese(text, from).or(() -> month(text, from));
        if (first == '1' || first == '2') {
            var year = date(DATE, text, from).or(() -> date(DOTTED, text, from)).or(() -> full(text, from));
            if (year.isPresent()) return year;
        }
        return twoDigits(text, from).or(() -> month(text, from)).or(() -> day(text, from));
    }

    private static Optional<Found> date(Pattern pattern, String text, int from) {
        var m = pattern.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(year(m.group(), m.group(1))) : Optional.empty();
    }

    private static Optional<Found> full(String text, int from) {
        var m = FULL.matcher(text).region(from, text.length());
        if (!m.lookingAt() || m.end() < text.length() && m.end() - from == 4 && Numerals.isDigit(text.charAt(m.end()))) return Optional.empty();
        if (m.group(2) != null) return Optional.of(new Found(new Token(Kind.COHORT, m.group(), m.group(1), "级"), m.group().length(), ""));
        return Optional.of(year(m.group(), m.group(1)));
    }

    private static Optional<Found> twoDigits(String text, int from) {
        var m = SHORT.matcher(text).region(from, text.length());
        if (!m.lookingAt()) return Optional.empty();
        if (m.group(2) != null) return Optional.of(new Found(new Token(Kind.COHORT, m.group(), "20" + m.group(1), "级"), m.group().length(), ""));
        return Optional.of(year(m.group(), "20" + m.group(1)));
    }

    private static Optional<Found> chinese(String text, int from) {
        if (from + 4 >= text.length() || text.charAt(from + 4) != '年') return Optional.empty();
        var m = CHINESE.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(year(m.group(), Numerals.canonical(m.group(1).replace('0', '〇').replace('o', '〇')))) : Optional.empty();
    }

    private static Optional<Found> month(String text, int from) {
        if (text.indexOf('月', from) < 0) return Optional.empty();
        var m = MONTH.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(new Found(new Token(Kind.PERIOD, m.group(), m.group(), ""), m.group().length(), "")) : Optional.empty();
    }

    private static Optional<Found> day(String text, int from) {
        var m = DAY.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(new Found(new Token(Kind.WORD, m.group(), m.group(), ""), m.group().length(), "")) : Optional.empty();
    }

    private static Found year(String text, String value) {
        return new Found(new Token(Kind.YEAR, text, value, ""), text.length(), "");
    }
}
