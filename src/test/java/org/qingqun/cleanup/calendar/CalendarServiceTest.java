package org.qingqun.cleanup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class CalendarServiceTest {
    private static final CalendarDay OFF = new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦");
    private static final CalendarDay WORKED = new CalendarDay(LocalDate.of(2027, 1, 3), true, null);
    private @TempDir Path folder;
    private OfficeFixture office;
    private CalendarService calendar;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        calendar = office.cleanup.calendar();
    }

    @AfterEach void close() {
        office.close();
    }

    private List<String> log() {
        return office.stores.audit().findBySubject("calendar").stream().map(l -> l.entry().action() + " " + l.entry().from() + " > " + l.entry().to()).toList();
    }

    @Test void startsWithWeekendsAndNothingInvented() {
        assertEquals(Timetable.USUAL, calendar.timetable());
    }

    @Test void daysAreReplacedInTheirOrderAndTheStepBackIsTheListBefore() {
        calendar.replaceDays(List.of(WORKED, OFF), ADMIN);
        assertEquals(List.of(OFF, WORKED), calendar.findDays());
        assertEquals(false, calendar.timetable().calendar().isWorkDay(OFF.day()));
        calendar.replaceDays(List.of(), ADMIN);
        assertEquals(WorkCalendar.WEEKENDS, calendar.timetable().calendar());
        assertEquals(List.of("calendar.days  > -2027-01-01,+2027-01-03", "calendar.days -2027-01-01,+2027-01-03 > "), log());
    }

    @Test void theSameAgainIsNoChange() {
        calendar.replaceDays(List.of(OFF), ADMIN);
        calendar.replaceDays(List.of(OFF), ADMIN);
        calendar.changeSpans(calendar.timetable().spans(), ADMIN);
        assertEquals(1, log().size());
    }

    @Test void aLengthThatIsTheUsualOneAgainIsForgotten() {
        calendar.changeSpans(Map.of(Period.GROUP_NOTICE, Span.ofWorkDays(3), Period.QUIET, Span.ofDays(1)), ADMIN);
        assertEquals(Span.ofWorkDays(3), calendar.timetable().span(Period.GROUP_NOTICE));
        calendar.changeSpans(Map.of(Period.GROUP_NOTICE, Period.GROUP_NOTICE.usual()), ADMIN);
        assertEquals(Map.of(Period.QUIET, Span.ofDays(1)), calendar.timetable().changed());
    }

    @Test void onlyAnAdministratorChangesIt() {
        var refused = assertThrows(ExpectedException.class, () -> calendar.replaceDays(List.of(OFF), office.head.id()));
        assertEquals(ErrorCode.NOT_ALLOWED, refused.code());
        assertThrows(ExpectedException.class, () -> calendar.changeSpans(Map.of(), office.head.id()));
    }
}
