package org.qingqun.cleanup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Family;

class TimetableTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            WORK_GROUP,       2026-11-09
            OFFICIAL_ACCOUNT, 2026-12-02
            GOV_APP,          2026-12-02
            """)
    void eachFamilyHasItsNotice(Family family, LocalDate end) {
        assertEquals(end, Timetable.USUAL.noticeEnd(family, MONDAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,      7
            1000,   7
            1001,   15
            10000,  15
            10001,  30
            100000, 30
            100001, 60
            ,       60
            """)
    void anAccountFreezesByItsFollowersAndThePlatformKnowsNoHolidays(Integer followers, int days) {
        assertEquals(MONDAY.plusDays(days), Timetable.USUAL.thaw(followers, MONDAY));
    }

    @Test void whatWasChangedHoldsInPlaceOfTheUsual() {
        var times = new Timetable(WorkCalendar.WEEKENDS, Map.of(Period.GROUP_NOTICE, Span.ofWorkDays(3), Period.FREEZE_1K, Span.ofWorkDays(5)));
        assertEquals(LocalDate.of(2026, 11, 5), times.noticeEnd(Family.WORK_GROUP, MONDAY));
        assertEquals(LocalDate.of(2026, 11, 9), times.thaw(10, MONDAY));
        assertEquals(Period.CONFIRM.usual(), times.span(Period.CONFIRM));
        assertEquals(Period.values().length, times.spans().size());
    }

    @Test void aSpanIsNeitherNegativeNorLongerThanAYear() {
        assertThrows(IllegalArgumentException.class, () -> Span.ofDays(-1));
        assertThrows(IllegalArgumentException.class, () -> Span.ofDays(Span.LONGEST + 1));
    }
}
