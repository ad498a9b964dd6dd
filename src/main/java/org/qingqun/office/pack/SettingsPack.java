package org.qingqun.office.pack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.pack.RulePack;

/// All that an office sets. Saved views are not among it: they belong to one computer's window.
///
/// @param days      that are not what their weekday says, by day
/// @param spans     every period with its length
/// @param notices   texts the office wrote itself; where it wrote none the program's stands
/// @param summaries the summary's text by language, likewise
public record SettingsPack(RulePack rules, List<CalendarDay> days, Map<Period, Span> spans, Map<NoticeText, String> notices, Map<String, String> summaries,
        Thesaurus synonyms) {
    /// One text in one language, `zh` or `en`.
    public record NoticeText(String language, TextKind kind) {}

    public SettingsPack {
        days = List.copyOf(days);
        spans = Map.copyOf(spans);
        notices = Map.copyOf(notices);
        summaries = Map.copyOf(summaries);
    }

    /// How many places of each part are otherwise in `other`; parts that are the same in both are left out.
    ///
    /// @param entries the rules there are: a switch that says what the rule book says anyway is no difference
    public Map<SettingsPart, Integer> differences(SettingsPack other, List<RuleEntry> entries) {
        var found = new EnumMap<SettingsPart, Integer>(SettingsPart.class);
        var mine = rules.limits();
        var theirs = other.rules.limits();
        found.put(SettingsPart.LIMITS, (int) Arrays.stream(Limit.values()).filter(limit -> mine.value(limit) != theirs.value(limit)).count());
        found.put(SettingsPart.SWITCHES, entries.stream().mapToInt(entry -> switched(entry, mine, theirs)).sum());
        found.put(SettingsPart.EXCEPTIONS, lines(mine.exceptions(), theirs.exceptions()));
        found.put(SettingsPart.POLICIES, keys(rules.policies(), other.rules.policies()));
        found.put(SettingsPart.DAYS, lines(days, other.days));
        found.put(SettingsPart.PERIODS, keys(spans, other.spans));
        found.put(SettingsPart.NOTICES, keys(notices, other.notices));
        found.put(SettingsPart.SUMMARY, keys(summaries, other.summaries));
        found.put(SettingsPart.SYNONYMS, lines(synonyms.lines(), other.synonyms.lines()));
        found.values().removeIf(count -> count == 0);
        return found;
    }

    private static int switched(RuleEntry entry, Limits mine, Limits theirs) {
        return (int) Arrays.stream(Family.values()).filter(family -> entry.isOn(family, mine) != entry.isOn(family, theirs)).count();
    }

    private static <K> int keys(Map<K, ?> mine, Map<K, ?> theirs) {
        var all = new HashSet<>(mine.keySet());
        all.addAll(theirs.keySet());
        return (int) all.stream().filter(key -> !Objects.equals(mine.get(key), theirs.get(key))).count();
    }

    /// Lines that only one of both has; the same lines in another order are one difference.
    private static int lines(List<?> mine, List<?> theirs) {
        if (mine.equals(theirs)) return 0;
        var common = new HashSet<Object>(mine);
        common.retainAll(new HashSet<Object>(theirs));
        long single = mine.stream().filter(line -> !common.contains(line)).count() + theirs.stream().filter(line -> !common.contains(line)).count();
        return Math.max(1, (int) single);
    }
}
