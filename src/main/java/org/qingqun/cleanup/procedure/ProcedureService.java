package org.qingqun.cleanup.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.calendar.CalendarService;
import org.qingqun.common.Transactions;

/// The parts of each case's procedure: by when, and whether they were done. A mark decides nothing; what a case needs to be closed is `ExecutionService`'s.
public record ProcedureService(ProcedureStore store, CalendarService calendar, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final String NOTIFIED = "case." + CaseState.NOTIFIED.key();

    /// In their order; empty for what ends nothing.
    public List<PlannedStep> plan(CaseRow row) {
        var c = row.cleanupCase();
        var today = LocalDate.now(clock);
        var marks = store.find(List.of(c.id())).getOrDefault(c.id(), Map.of());
        return new Plan(c, noticedOn(c.id(), today), row.asset().facts().members(), row.proofs(), marks, calendar.timetable()).steps(today);
    }

    public Map<CaseId, Map<ProcedureStep, StepMark>> findMarks(Collection<CaseId> cases) {
        return store.find(cases);
    }

    /// Says that a part was done; `unmark` takes it back.
    public void mark(List<CaseId> cases, ProcedureStep step, LocalDate on, @Nullable String note, PersonId by) {
        access.require(by, Permission.EXECUTE);
        transactions.inOne(() -> {
            for (var id : cases) {
                var mark = new StepMark(on, StringUtils.trimToNull(note), by);
                var before = store.find(List.of(id)).getOrDefault(id, Map.of()).get(step);
                if (mark.equals(before)) continue;
                store.put(id, step, mark);
                log(id, "case.did", before == null ? null : text(step, before), text(step, mark), by);
            }
        });
    }

    public void unmark(List<CaseId> cases, ProcedureStep step, PersonId by) {
        access.require(by, Permission.EXECUTE);
        transactions.inOne(() -> {
            for (var id : cases) {
                var before = store.find(List.of(id)).getOrDefault(id, Map.of()).get(step);
                if (before == null) continue;
                store.remove(id, step);
                log(id, "case.undid", text(step, before), step.key(), by);
            }
        });
    }

    /// The day the last notice began; today where none has begun.
    private LocalDate noticedOn(CaseId id, LocalDate today) {
        return audit.findBySubject("case:" + id.value()).stream().map(ChainedEntry::entry).filter(e -> e.action().equals(NOTIFIED)).map(AuditEntry::at)
                .reduce((_, last) -> last).map(this::day).orElse(today);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /// A note may name people.
    private String text(ProcedureStep step, StepMark mark) {
        return step.key() + " " + mark.on() + (mark.note() == null ? "" : " " + audit.reference(mark.note()));
    }

    private void log(CaseId id, String action, @Nullable String from, String to, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "case:" + id.value(), from, to, null));
    }
}
