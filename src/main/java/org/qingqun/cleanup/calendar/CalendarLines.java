package org.qingqun.cleanup.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;

/// The calendar as people write it, a day or a run of days a line: `2027-02-15..2027-02-21 休 春节`, `2027-02-14 班`.
public final class CalendarLines {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern RUN = Pattern.compile("\\s*(" + DAY.pattern() + ")(?:\\s*(?:\\.\\.|~|至|到|—)\\s*(" + DAY.pattern() + "))?[\\s,，]+(\\S+?)(?:[\\s,，]+(.*?))?\\s*");
    private static final int FROM = 1;
    private static final int TO = 5;
    private static final int WORD = 9;
    private static final int NOTE = 10;
    private static final int LONGEST_RUN = 31;
    private static final Map<String, Boolean> WORDS = Map.ofEntries(Map.entry("休", false), Map.entry("放假", false), Map.entry("假", false), Map.entry("off", false),
            Map.entry("holiday", false), Map.entry("班", true), Map.entry("上班", true), Map.entry("补班", true), Map.entry("调休上班", true), Map.entry("work", true));

    /// What is wrong with a line.
    public enum Kind implements Keyed {
        NOT_A_LINE, NOT_A_DAY, RUN_TOO_LONG, UNKNOWN_WORD, TWICE
    }

    /// @param line 1 for the first
    /// @param seen the line, or the part of it that is meant
    public record Problem(int line, Kind kind, String seen) {}

    /// @param days by day; of a text with problems those of the other lines
    public record Read(List<CalendarDay> days, List<Problem> problems) {}

    private final TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CalendarLines() {}

    public static Read read(String text) {
        var reader = new CalendarLines();
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) reader.take(number, line);
        }
        return new Read(List.copyOf(reader.days.values()), List.copyOf(reader.problems));
    }

    /// As `read` understands it, a line a day.
    public static String write(List<CalendarDay> days, String off, String work) {
        var text = new StringBuilder();
        for (var day : days) text.append(day.day()).append(' ').append(day.working() ? work : off).append(day.note() == null ? "" : " " + day.note()).append('\n');
        return text.toString();
    }

    private void take(int number, String line) {
        var parts = RUN.matcher(line);
        if (!parts.matches()) {
            problems.add(new Problem(number, Kind.NOT_A_LINE, line.strip()));
            return;
        }
        var from = day(parts.group(FROM));
        var to = parts.group(TO) == null ? from : day(parts.group(TO));
        var working = WORDS.get(parts.group(WORD).toLowerCase(java.util.Locale.ROOT));
        if (from == null || to == null) problems.add(new Problem(number, Kind.NOT_A_DAY, line.strip()));
        else if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_RUN))) problems.add(new Problem(number, Kind.RUN_TOO_LONG, line.strip()));
        else if (working == null) problems.add(new Problem(number, Kind.UNKNOWN_WORD, parts.group(WORD)));
        else for (var day = from; !day.isAfter(to); day = day.plusDays(1)) put(number, new CalendarDay(day, working, StringUtils.trimToNull(parts.group(NOTE))));
    }

    private void put(int number, CalendarDay day) {
        var before = days.putIfAbsent(day.day(), day);
        if (before != null && before.working() != day.working()) problems.add(new Problem(number, Kind.TWICE, day.day().toString()));
    }

    private static @Nullable LocalDate day(String written) {
        var parts = DAY.matcher(written);
        try {
            return parts.matches() ? LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))) : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
