package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CALENDAR_DAY;
import static org.qingqun.store.schema.Tables.PROCEDURE_SPAN;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.CalendarStore;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.common.Keyed;

/// The working calendar and changed lengths in their tables.
record JooqCalendarStore(DSLContext db) implements CalendarStore {
    @Override public List<CalendarDay> findDays() {
        return db.selectFrom(CALENDAR_DAY).orderBy(CALENDAR_DAY.DAY).fetch(r -> new CalendarDay(r.getDay(), r.getWorking(), r.getNote()));
    }

    @Override public void replaceDays(Collection<CalendarDay> days) {
        db.transaction(() -> {
            db.deleteFrom(CALENDAR_DAY).execute();
            for (var day : days) db.insertInto(CALENDAR_DAY, CALENDAR_DAY.DAY, CALENDAR_DAY.WORKING, CALENDAR_DAY.NOTE).values(day.day(), day.working(), day.note()).execute();
        });
    }

    @Override public Map<Period, Span> findSpans() {
        var found = new HashMap<Period, Span>();
        db.selectFrom(PROCEDURE_SPAN).forEach(r -> found.put(Keyed.of(Period.class, r.getName()), new Span(r.getDays(), r.getWorkDays())));
        return found;
    }

    @Override public void replaceSpans(Map<Period, Span> changed) {
        db.transaction(() -> {
            db.deleteFrom(PROCEDURE_SPAN).execute();
            changed.forEach((period, span) -> db.insertInto(PROCEDURE_SPAN, PROCEDURE_SPAN.NAME, PROCEDURE_SPAN.DAYS, PROCEDURE_SPAN.WORK_DAYS)
                    .values(period.key(), span.days(), span.workDays()).execute());
        });
    }
}
