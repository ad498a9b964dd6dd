package org.qingqun.cleanup.calendar;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Transactions;

/// 工作日历: holidays, days worked in their place, and how long each part of a procedure takes. Dates that were set already stay.
public record CalendarService(CalendarStore store, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final String SUBJECT = "calendar";

    public Timetable timetable() {
        return new Timetable(WorkCalendar.of(store.findDays()), store.findSpans());
    }

    /// The days that are not what their weekday says, in their order.
    public List<CalendarDay> findDays() {
        return store.findDays();
    }

    /// Puts these days in the place of all before; the opposite step is the same call with the earlier list.
    public void replaceDays(List<CalendarDay> days, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        transactions.inOne(() -> {
            var before = store.findDays();
            var sorted = new TreeMap<>(days.stream().collect(Collectors.toMap(CalendarDay::day, d -> d, (_, last) -> last)));
            if (before.equals(List.copyOf(sorted.values()))) return;
            store.replaceDays(sorted.values());
            log("calendar.days", text(before), text(sorted.values()), by);
        });
    }

    /// @param spans a period that is not among them keeps its length
    public void changeSpans(Map<Period, Span> spans, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        transactions.inOne(() -> {
            var before = timetable().spans();
            var changed = new HashMap<>(store.findSpans());
            spans.forEach((period, span) -> {
                if (span.equals(period.usual())) changed.remove(period);
                else changed.put(period, span);
            });
            store.replaceSpans(changed);
            var after = timetable().spans();
            if (!after.equals(before)) log("calendar.spans", before.toString(), after.toString(), by);
        });
    }

    private void log(String action, String from, String to, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, SUBJECT, from, to, null));
    }

    private static String text(Iterable<CalendarDay> days) {
        var text = new StringBuilder();
        for (var day : days) text.append(text.isEmpty() ? "" : ",").append(day.working() ? "+" : "-").append(day.day());
        return text.toString();
    }
}
