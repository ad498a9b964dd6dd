package org.qingqun.rule.name;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The year a name speaks of. Years that tell cohorts apart (2023级, 第2024期), numbers (2024号, 2000家) and years from
/// which something goes on (2024年以来) are none.
///
/// @param word as it stands in the name
/// @param year the one it ends in: a school year is over in the next
public record YearInName(String word, int year) {
    private static final String SINCE = "以来|至今|起(?!重|诉|底)|以后|之后";
    private static final String COUNTED = "级|届|期|批|号|线|室|路|户|人|名|个|元|米|家(?!长|访|庭|校|委)|亩|吨|条(?!例)|套|台(?!风|账)|栋|班(?!子)|万|亿|公里|千米|平方|年级|年代";
    private static final String NO_COHORT = "(?! ?(?:" + COUNTED + "|年?(?:" + SINCE + ")))";
    private static final Pattern FULL = Pattern.compile("(?<![\\dA-Za-z第])(20\\d\\d)(?:(?:0[1-9]|1[0-2])(?:[0-3]\\d)?)?(?!\\d)" + NO_COHORT + "(?:年度?)?");
    private static final Pattern SHORT = Pattern.compile("(?<![\\d第近满超]|建[校局院县市国]|从[教警医]|[工教党]龄|连续|成立)(1[5-9]|2\\d)年(?!级|代|来|以|[工教党]龄|" + SINCE + ")度?");
    private static final Pattern CHINESE = Pattern.compile("二([〇零])([一二三])([〇零一二三四五六七八九])年(?!级|代)度?");
    private static final Pattern SCHOOL = Pattern.compile("(?<![\\dA-Za-z第]|\\d{4}[-—–~～至])(20\\d\\d)学年");
    private static final String DIGITS = "〇一二三四五六七八九";

    /// The latest year in the name.
    public static Optional<YearInName> find(String name) {
        boolean full = name.contains("20");
        boolean year = name.indexOf('年') >= 0;
        if (!full && !year) return Optional.empty(); // most names have no year at all, and a plain search is much cheaper than a pattern
        return Stream.of(full ? of(FULL, name, m -> Integer.parseInt(m.group(1))) : Stream.<YearInName>empty(),
                full && year ? of(SCHOOL, name, m -> Integer.parseInt(m.group(1)) + 1) : Stream.<YearInName>empty(),
                year ? of(SHORT, name, m -> 2000 + Integer.parseInt(m.group(1))) : Stream.<YearInName>empty(),
                year && name.indexOf('二') >= 0 ? of(CHINESE, name, m -> 2000 + 10 * digit(m.group(2)) + digit(m.group(3))) : Stream.<YearInName>empty())
                .flatMap(found -> found).max(Comparator.comparingInt(YearInName::year));
    }

    private static Stream<YearInName> of(Pattern pattern, String name, java.util.function.ToIntFunction<MatchResult> year) {
        return pattern.matcher(name).results().map(m -> new YearInName(m.group(), year.applyAsInt(m)));
    }

    private static int digit(String chinese) {
        return Math.max(0, DIGITS.indexOf(chinese)); // 零 is a zero too
    }
}
