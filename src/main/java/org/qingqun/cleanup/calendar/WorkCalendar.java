package org.qingqun.cleanup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Which days are worked: Monday to Friday, but for the days that people entered.
///
/// @param exceptions true for a weekend day that is worked, false for a weekday off
public record WorkCalendar(Map<LocalDate, Boolean> exceptions) {
    /// Weekends only: nobody's holidays are known beforehand.
    public static final WorkCalendar WEEKENDS = new WorkCalendar(Map.of());

    public WorkCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    public static WorkCalendar of(Collection<CalendarDay> days) {
        return new WorkCalendar(days.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::working, (_, last) -> last)));
    }

    public boolean isWorkDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return exceptions.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /// The day itself when it is worked, else the next that is.
    public LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isWorkDay(found)) found = found.plusDays(1);
        return found;
    }

    /// The `days`-th work day after `start`, which itself does not count; for 0 the first work day from `start` on.
    public LocalDate plusWorkDays(LocalDate start, int days) {
        var day = days == 0 ? onOrAfter(start) : start;
        for (int left = days; left > 0; left--) day = onOrAfter(day.plusDays(1));
        return day;
    }

    /// The last day of a span that begins on `start`. Plain days that end on a day off run on to the next work day.
    public LocalDate end(LocalDate start, Span span) {
        return span.workDays() ? plusWorkDays(start, span.days()) : onOrAfter(start.plusDays(span.days()));
    }

    /// The day on which a span that ends on `end` begins at the latest, counted back.
    public LocalDate start(LocalDate end, Span span) {
        if (!span.workDays()) return end.minusDays(span.days());
        var day = end;
        for (int left = span.days(); left > 0; left--) do day = day.minusDays(1); while (!isWorkDay(day));
        return day;
    }

    /// Work days after `from` up to and with `to`; negative when `to` is earlier.
    public long workDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workDaysBetween(to, from);
        return ChronoUnit.DAYS.between(from, to) - from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> !isWorkDay(day)).count();
    }
}
