package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;

class JooqCalendarStoreTest extends OnBothDatabases {
    private static final CalendarDay OFF = new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦");
    private static final CalendarDay WORKED = new CalendarDay(LocalDate.of(2027, 1, 3), true, null);

    @Test void daysComeBackInTheirOrderAndReplaceThoseBefore() {
        var store = stores.procedures().calendar();
        assertEquals(List.of(), store.findDays());
        store.replaceDays(List.of(WORKED, OFF));
        assertEquals(List.of(OFF, WORKED), store.findDays());
        store.replaceDays(List.of(WORKED));
        assertEquals(List.of(WORKED), store.findDays());
    }

    @Test void lengthsReplaceThoseBefore() {
        var store = stores.procedures().calendar();
        store.replaceSpans(Map.of(Period.FREEZE_1K, Span.ofDays(8), Period.FILING, Span.ofWorkDays(5)));
        assertEquals(Map.of(Period.FREEZE_1K, Span.ofDays(8), Period.FILING, Span.ofWorkDays(5)), store.findSpans());
        store.replaceSpans(Map.of());
        assertEquals(Map.of(), store.findSpans());
    }
}
