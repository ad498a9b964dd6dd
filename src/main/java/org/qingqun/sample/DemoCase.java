package org.qingqun.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.UnitId;

/// A decision on its way: what is wanted, and the case once it was proposed. Knows which step is due on which day.
final class DemoCase {
    static final int DAYS_TO_APPROVAL = 1;
    static final int DAYS_TO_BLOCKING = 5;
    static final int DAYS_OF_NOTICE = 5;
    static final int DAYS_TO_EXECUTION = 7;
    static final int DAYS_TO_VERIFICATION = 8;

    final DecisionFile.Decision decision;
    final UnitId unit;
    private @Nullable CleanupCase now;

    DemoCase(DecisionFile.Decision decision, UnitId unit) {
        this.decision = decision;
        this.unit = unit;
    }

    void became(CleanupCase after) {
        now = after;
    }

    CaseId id() {
        if (now == null) throw new IllegalStateException("not proposed yet: " + decision.asset());
        return now.id();
    }

    boolean isProposedOn(LocalDate day) {
        return decision.proposeOn().equals(day);
    }

    boolean isSubmittedOn(LocalDate day) {
        return isProposedOn(day) && decision.goal() != CaseState.PROPOSED;
    }

    boolean isAnsweredOn(LocalDate day) {
        return isDue(day, DAYS_TO_APPROVAL) && decision.goal() != CaseState.PROPOSED && decision.goal() != CaseState.SUBMITTED;
    }

    /// Announced, or where nothing is to be closed, decided.
    boolean isNotifiedOn(LocalDate day) {
        if (!isDue(day, DAYS_TO_APPROVAL)) return false;
        return switch (decision.goal()) {
            case NOTIFIED, BLOCKED, EXECUTED, FREEZING, CLOSED -> true;
            case DECIDED -> decision.disposition() == Disposition.KEEP;
            default -> false;
        };
    }

    boolean isBlockedOn(LocalDate day) {
        return isDue(day, DAYS_TO_BLOCKING) && decision.goal() == CaseState.BLOCKED;
    }

    boolean isExecutedOn(LocalDate day) {
        return isDue(day, DAYS_TO_EXECUTION) && (decision.goal() == CaseState.EXECUTED || isVerified());
    }

    /// Every third of those still waiting for a look has not sent its proof yet.
    boolean hasProof() {
        return decision.goal() != CaseState.EXECUTED || id().value() % 3 != 0;
    }

    boolean isVerifiedOn(LocalDate day) {
        return isVerified() && (isDue(day, DAYS_TO_VERIFICATION) || isThawedOn(day));
    }

    /// The day the notice ends: for those still announced at the end it is their deadline.
    LocalDate noticeUntil() {
        return decision.goal() == CaseState.NOTIFIED ? decision.deadline() : decision.proposeOn().plusDays(DAYS_TO_APPROVAL + DAYS_OF_NOTICE);
    }

    private boolean isVerified() {
        return switch (decision.goal()) {
            case CLOSED, FREEZING -> true;
            case DECIDED -> decision.disposition() == Disposition.RECTIFY;
            default -> false;
        };
    }

    private boolean isThawedOn(LocalDate day) {
        if (now == null || now.state() != CaseState.FREEZING || decision.goal() != CaseState.CLOSED) return false;
        var until = now.waitUntil();
        return until != null && !day.isBefore(until) && day.getDayOfWeek() == java.time.DayOfWeek.FRIDAY;
    }

    private boolean isDue(LocalDate day, int daysAfterProposal) {
        return decision.proposeOn().plusDays(daysAfterProposal).equals(day);
    }
}
