package org.qingqun.cleanup.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// The calendar with the lengths in force: when each part of a procedure ends.
///
/// @param changed lengths that differ from the usual ones
public record Timetable(WorkCalendar calendar, Map<Period, Span> changed) {
    public static final Timetable USUAL = new Timetable(WorkCalendar.WEEKENDS, Map.of());

    public Timetable {
        changed = Map.copyOf(changed);
    }

    public Span span(Period period) {
        return changed.getOrDefault(period, period.usual());
    }

    /// All of them as they are in force.
    public Map<Period, Span> spans() {
        var all = new EnumMap<Period, Span>(Period.class);
        for (var period : Period.values()) all.put(period, span(period));
        return all;
    }

    /// The last day of a period that begins on `start`; a platform counts every day and knows no holidays.
    public LocalDate end(Period period, LocalDate start) {
        var span = span(period);
        return period.isOfPlatform() && !span.workDays() ? start.plusDays(span.days()) : calendar.end(start, span);
    }

    /// The last day of the notice that begins on `start`.
    public LocalDate noticeEnd(Family family, LocalDate start) {
        return end(Period.noticeOf(family), start);
    }

    /// The day an account thaws.
    public LocalDate thaw(@Nullable Integer followers, LocalDate start) {
        return end(Period.freezeOf(followers), start);
    }
}
