package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Outcome;
import org.qingqun.office.Office;
import org.qingqun.ui.cleanup.CaseAction.Asks;

/// A step about to be taken on some cases: what is asked for before it, and the call it ends in.
///
/// @param day      null where the action needs none, and for a notice that the timetable ends
/// @param cause    for what is blocked
/// @param agreedBy who agreed, where somebody has to
public record Step(CaseAction action, List<CaseId> cases, @Nullable LocalDate day, String reason, @Nullable BlockCause cause, String agreedBy) {
    public Step {
        cases = List.copyOf(cases);
    }

    /// As proposed to the person: the usual day, no reason yet.
    ///
    /// @param noticeEnd where a notice that begins today ends; null where the cases are of several families
    public static Step proposed(CaseAction action, List<CaseId> cases, LocalDate today, @Nullable LocalDate noticeEnd) {
        var day = noticeEnd == null && action == CaseAction.NOTIFY ? null : action.proposedDay(today, noticeEnd == null ? today : noticeEnd).orElse(null);
        return new Step(action, cases, day, "", null, "");
    }

    public Step on(@Nullable LocalDate chosen) {
        return new Step(action, cases, chosen, reason, cause, agreedBy);
    }

    public Step because(String words) {
        return new Step(action, cases, day, words, cause, agreedBy);
    }

    public Step of(@Nullable BlockCause chosen) {
        return new Step(action, cases, day, reason, chosen, agreedBy);
    }

    public Step agreedBy(String name) {
        return new Step(action, cases, day, reason, cause, name);
    }

    /// Nothing that was asked for is missing.
    public boolean isReady() {
        var asked = action.asks();
        return !cases.isEmpty() && (!action.needsDay() || day != null) && (!asked.contains(Asks.REASON) || !StringUtils.isBlank(reason))
                && (!asked.contains(Asks.CAUSE) || cause != null) && (!asked.contains(Asks.CONSENT) || !StringUtils.isBlank(agreedBy));
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
            case NOTIFY, SETTLE -> execution.notify(cases, today, day, by);
            case EXECUTE -> execution.execute(cases, on, by);
            case VERIFY -> execution.verify(cases, on, by);
            case FOUND_ALIVE -> execution.foundAlive(cases, on, reason, by);
            case BLOCK -> execution.block(cases, cause == null ? BlockCause.OTHER : cause, reason, by);
            case OBJECT -> review.object(cases, reason, by);
            case RECALL -> review.recall(cases, reason, by);
            case DEFER -> review.defer(cases, on, reason, agreedBy.strip(), by);
            case WITHDRAW -> review.withdraw(cases, reason, by);
            case REOPEN -> execution.reopen(cases, today, null, reason, by);
            case RESTORE -> execution.restore(cases, today, reason, agreedBy.strip(), by);
            case PROPOSE -> review.proposeAgain(cases, by);
        };
    }

    /// The step against this one; empty where only people can take it. Where it does not lead back to exactly what was, its own name says so: `takesBack`.
    ///
    /// @param done the cases it was taken on
    /// @param why  what stands in the log
    public Optional<Step> opposite(List<CaseId> done, LocalDate today, String why) {
        var back = switch (action) {
            case SUBMIT -> CaseAction.RECALL;
            case EXECUTE -> CaseAction.FOUND_ALIVE;
            case VERIFY -> CaseAction.REOPEN;
            case BLOCK -> CaseAction.NOTIFY;
            case NOTIFY -> CaseAction.OBJECT;
            case RECALL -> CaseAction.SUBMIT;
            case DEFER -> CaseAction.RESUME;
            case WITHDRAW, RESTORE -> CaseAction.PROPOSE;
            default -> null;
        };
        return back == null || done.isEmpty() ? Optional.empty() : Optional.of(new Step(back, done, back.hasDay() ? today : null, why, null, ""));
    }

    /// Whether it leads back to what was before `taken`, rather than to a fresh start.
    public boolean takesBack(CaseAction taken) {
        return switch (taken) {
            case SUBMIT, EXECUTE, VERIFY, BLOCK, RECALL -> true;
            default -> false;
        };
    }
}
