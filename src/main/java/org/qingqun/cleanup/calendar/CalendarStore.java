package org.qingqun.cleanup.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where the calendar's days and changed lengths are kept.
public interface CalendarStore {
    /// By day.
    List<CalendarDay> findDays();

    void replaceDays(Collection<CalendarDay> days);

    /// Those that somebody changed.
    Map<Period, Span> findSpans();

    void replaceSpans(Map<Period, Span> changed);
}
