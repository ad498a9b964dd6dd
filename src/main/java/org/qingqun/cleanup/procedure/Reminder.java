package org.qingqun.cleanup.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingqun.cleanup.CleanupCase;

/// Three touches before a deadline: 30, 15 and 1 day. Each goes out once, and none after the matter is done.
public final class Reminder {
    private static final int FIRST = 30;
    private static final int SECOND = 15;
    private static final int LAST = 1;
    private static final List<ProcedureStep> RUNGS = List.of(ProcedureStep.REMIND_30, ProcedureStep.REMIND_15, ProcedureStep.REMIND_1);

    private Reminder() {}

    /// The touch that is due today; empty when it went out, nothing is due yet, or the deadline is over (then a supervision letter is).
    ///
    /// @param sent what was marked of the case
    public static Optional<ProcedureStep> due(CleanupCase c, LocalDate today, Set<ProcedureStep> sent) {
        var deadline = c.deadline();
        if (deadline == null || !isWaitedFor(c)) return Optional.empty();
        long left = ChronoUnit.DAYS.between(today, deadline);
        if (left < 0 || left > FIRST) return Optional.empty();
        var rung = left <= LAST ? ProcedureStep.REMIND_1 : left <= SECOND ? ProcedureStep.REMIND_15 : ProcedureStep.REMIND_30;
        boolean went = RUNGS.subList(RUNGS.indexOf(rung), RUNGS.size()).stream().anyMatch(sent::contains);
        return went ? Optional.empty() : Optional.of(rung);
    }

    /// A unit or custodian has to do something now.
    public static boolean isWaitedFor(CleanupCase c) {
        return c.disposition().closes() && switch (c.state()) {
            case APPROVED, NOTIFIED, BLOCKED -> true;
            default -> false;
        };
    }
}
