package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Outcome;
import org.qingqun.office.Office;

/// A step about to be taken on some cases: what is asked for before it, and the call it ends in.
///
/// @param day null where the action needs none
public record Step(CaseAction action, List<CaseId> cases, @Nullable LocalDate day, String reason) {
    public Step {
        cases = List.copyOf(cases);
    }

    /// As proposed to the person: the usual day, no reason yet.
    public static Step proposed(CaseAction action, List<CaseId> cases, LocalDate today) {
        return new Step(action, cases, action.proposedDays().map(today::plusDays).orElse(null), "");
    }

    public Step on(@Nullable LocalDate chosen) {
        return new Step(action, cases, chosen, reason);
    }

    public Step because(String words) {
        return new Step(action, cases, day, words);
    }

    /// Nothing that was asked for is missing.
    public boolean isReady() {
        return !cases.isEmpty() && (action.proposedDays().isEmpty() || day != null) && (!action.needsReason() || !StringUtils.isBlank(reason));
    }

    /// Takes it.
    public Outcome take(Office office, PersonId by) {
        var today = office.today();
        var on = day == null ? today : day;
        var review = office.review();
        var execution = office.execution();
        return switch (action) {
            case SUBMIT -> review.submit(cases, by);
            case RESUME -> review.resume(cases, by);
            case NOTIFY, SETTLE -> execution.notify(cases, today, on, by);
            case EXECUTE -> execution.execute(cases, on, by);
            case VERIFY -> execution.verify(cases, on, by);
            case FOUND_ALIVE -> execution.foundAlive(cases, on, reason, by);
            case BLOCK -> execution.block(cases, reason, by);
            case DEFER -> review.defer(cases, on, reason, by);
            case WITHDRAW -> review.withdraw(cases, reason, by);
            case RESTORE -> execution.restore(cases, today, reason, by);
        };
    }
}
