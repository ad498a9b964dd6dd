package org.qingqun.cleanup.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Timetable;

/// The days of one case's procedure: from what has happened where it has, from the timetable where it has not.
///
/// @param start   the first day of the notice
/// @param members followers of an account; null where nobody stated them
/// @param proofs  how many there are
record Plan(CleanupCase cleanupCase, LocalDate start, @Nullable Integer members, int proofs, Map<ProcedureStep, StepMark> marks, Timetable times) {
    List<PlannedStep> steps(LocalDate today) {
        return ProcedureStep.of(cleanupCase.family(), cleanupCase.disposition()).stream().map(step -> {
            var mark = marks.get(step);
            return new PlannedStep(step, by(step), step.isDerived() ? happened(step, today) : mark == null ? null : mark.on(), mark == null ? null : mark.note());
        }).toList();
    }

    private LocalDate by(ProcedureStep step) {
        var calendar = times.calendar();
        return switch (step) {
            case SUCCESSOR, ANNOUNCE, INVITE -> calendar.onOrAfter(start);
            case MOVE, HAND_DATA -> noticeEnd();
            case QUIET -> calendar.start(noticeEnd(), times.span(Period.QUIET));
            case ACT -> calendar.onOrAfter(noticeEnd());
            case PROVE -> calendar.plusWorkDays(acted(), 1);
            case FREEZE -> thaw();
            case CONFIRM -> times.end(Period.CONFIRM, thaw());
            case FILING -> times.end(Period.FILING, acted());
            case VERIFY -> freezes() ? times.end(Period.CONFIRM, thaw()) : times.end(Period.VERIFY, by(ProcedureStep.PROVE));
            case REMIND_30, REMIND_15, REMIND_1, SUPERVISE -> start;
        };
    }

    private @Nullable LocalDate happened(ProcedureStep step, LocalDate today) {
        boolean executed = switch (cleanupCase.state()) {
            case EXECUTED, FREEZING, CLOSED -> true;
            default -> false;
        };
        return switch (step) {
            case ACT -> executed ? cleanupCase.executedOn() : null;
            case PROVE -> proofs == 0 ? null : executed ? acted() : start;
            case FREEZE -> executed && !today.isBefore(thaw()) ? thaw() : null;
            case VERIFY -> cleanupCase.state() == CaseState.CLOSED ? cleanupCase.closedOn() : null;
            default -> null;
        };
    }

    private LocalDate noticeEnd() {
        var until = cleanupCase.waitUntil();
        return cleanupCase.state() == CaseState.NOTIFIED && until != null ? until : times.noticeEnd(cleanupCase.family(), start);
    }

    /// The day it was done, or else is to be.
    private LocalDate acted() {
        var on = cleanupCase.executedOn();
        return on == null ? times.calendar().onOrAfter(noticeEnd()) : on;
    }

    private LocalDate thaw() {
        var until = cleanupCase.waitUntil();
        return cleanupCase.state() == CaseState.FREEZING && until != null ? until : times.thaw(members, acted());
    }

    private boolean freezes() {
        return ProcedureStep.of(cleanupCase.family(), cleanupCase.disposition()).contains(ProcedureStep.FREEZE);
    }
}
