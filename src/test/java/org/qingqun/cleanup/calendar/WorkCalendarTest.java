package org.qingqun.cleanup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    /// 2026-11-02 is a Monday. Tuesday the 3rd and the week from the 16th are off; Saturday the 14th is worked in their place.
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(day("2026-11-03"), false, day("2026-11-14"), true, day("2026-11-16"), false,
            day("2026-11-17"), false, day("2026-11-18"), false, day("2026-11-19"), false, day("2026-11-20"), false));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-02, true
            2026-11-03, false
            2026-11-07, false
            2026-11-08, false
            2026-11-14, true
            2026-11-15, false
            2026-11-16, false
            2026-11-23, true
            """)
    void knowsWhichDaysAreWorked(LocalDate day, boolean worked) {
        assertEquals(worked, CALENDAR.isWorkDay(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the day itself does not count; 0 is the first work day from it on
            2026-11-02, 0, 2026-11-02
            2026-11-03, 0, 2026-11-04
            2026-11-02, 1, 2026-11-04
            2026-11-06, 1, 2026-11-09
            # over the week off, with the Saturday that is worked
            2026-11-13, 1, 2026-11-14
            2026-11-13, 2, 2026-11-23
            2026-11-07, 1, 2026-11-09
            """)
    void countsWorkDaysFromTheDayAfter(LocalDate start, int days, LocalDate end) {
        assertEquals(end, CALENDAR.plusWorkDays(start, days));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # plain days that end on a day off run on
            2026-11-02, 2, false, 2026-11-04
            2026-11-02, 1, false, 2026-11-04
            2026-11-02, 5, false, 2026-11-09
            2026-11-09, 7, false, 2026-11-23
            2026-11-09, 7, true,  2026-11-24
            """)
    void aSpanEndsOnAWorkDay(LocalDate start, int days, boolean workDays, LocalDate end) {
        assertEquals(end, CALENDAR.end(start, new Span(days, workDays)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-09, 3, false, 2026-11-06
            2026-11-09, 3, true,  2026-11-04
            2026-11-23, 1, true,  2026-11-14
            2026-11-09, 0, true,  2026-11-09
            """)
    void countsBack(LocalDate end, int days, boolean workDays, LocalDate start) {
        assertEquals(start, CALENDAR.start(end, new Span(days, workDays)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-02, 2026-11-02, 0
            2026-11-02, 2026-11-04, 1
            2026-11-04, 2026-11-02, -1
            2026-11-06, 2026-11-09, 1
            2026-11-13, 2026-11-23, 2
            2024-02-28, 2024-03-01, 2
            """)
    void countsTheWorkDaysBetween(LocalDate from, LocalDate to, long days) {
        assertEquals(days, CALENDAR.workDaysBetween(from, to));
    }

    @Test void aDayEnteredTwiceCountsAsWrittenLast() {
        var calendar = WorkCalendar.of(java.util.List.of(new CalendarDay(day("2026-11-07"), false, null), new CalendarDay(day("2026-11-07"), true, null)));
        assertEquals(true, calendar.isWorkDay(day("2026-11-07")));
    }
}
