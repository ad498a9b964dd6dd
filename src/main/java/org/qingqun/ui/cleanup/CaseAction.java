package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.Keyed;

/// What page 处置 lets a person do with a case, and why it may have to wait. The services refuse the same; this only says it beforehand.
public enum CaseAction implements Keyed {
    /// 提交审批
    SUBMIT,
    /// 重新提出: takes a returned or deferred case up again
    RESUME,
    /// 开始预告
    NOTIFY,
    /// 定案: an approved keep or removal from scope takes effect
    SETTLE,
    /// 登记执行: the custodian reports that it is done
    EXECUTE,
    /// 核验销号
    VERIFY,
    /// 核验发现仍在用
    FOUND_ALIVE,
    /// 受阻
    BLOCK,
    /// 有异议: to be decided anew
    OBJECT,
    /// 收回提交
    RECALL,
    /// 缓办
    DEFER,
    /// 撤回
    WITHDRAW,
    /// 更正销号: the closing was recorded wrongly
    REOPEN,
    /// 恢复在册
    RESTORE,
    /// 再次提出: a new case that says what this one said
    PROPOSE;

    /// Why an action that fits the state cannot be taken yet. Keys of the bundles under `cleanup.wait.`.
    public enum Wait implements Keyed {
        NEEDS_PROOF, NOTICE_RUNNING, FREEZE_RUNNING, NO_BASELINE
    }

    /// What is asked for before it is taken, beside the day.
    public enum Asks {
        /// Because somebody else reads it later.
        REASON,
        /// One of the known causes.
        CAUSE,
        /// Who agreed.
        CONSENT
    }

    private static final int DEFER_DAYS = 30;

    /// What may be done in this state, in the order of the buttons.
    public static Set<CaseAction> of(CleanupCase c) {
        var next = c.state().next(c.disposition(), c.family());
        var actions = EnumSet.noneOf(CaseAction.class);
        switch (c.state()) {
            case PROPOSED -> actions.add(SUBMIT);
            case SUBMITTED -> actions.add(RECALL);
            case RETURNED, DEFERRED -> actions.add(RESUME);
            case APPROVED, BLOCKED -> actions.add(c.disposition().closes() ? NOTIFY : next.contains(CaseState.EXECUTED) ? EXECUTE : SETTLE);
            case NOTIFIED -> actions.addAll(EnumSet.of(EXECUTE, BLOCK, OBJECT));
            case EXECUTED -> actions.addAll(next.contains(CaseState.NOTIFIED) ? EnumSet.of(VERIFY, FOUND_ALIVE) : EnumSet.of(VERIFY));
            case FREEZING -> actions.addAll(EnumSet.of(VERIFY, FOUND_ALIVE));
            case CLOSED -> actions.addAll(EnumSet.of(REOPEN, RESTORE));
            case REOPENED -> actions.add(EXECUTE);
            case WITHDRAWN, RESTORED -> actions.add(PROPOSE);
            case DECIDED -> {}
        }
        if (next.contains(CaseState.DEFERRED)) actions.add(DEFER);
        if (next.contains(CaseState.WITHDRAWN)) actions.add(WITHDRAW);
        return actions;
    }

    /// What this action waits for, empty when it can be taken on `today`.
    public Optional<Wait> waitsFor(CaseRow row, LocalDate today, boolean baselineLocked) {
        var c = row.cleanupCase();
        var until = c.waitUntil();
        boolean running = until != null && today.isBefore(until);
        return switch (this) {
            case EXECUTE -> running ? Optional.of(Wait.NOTICE_RUNNING) : Optional.empty();
            case VERIFY -> {
                if (!baselineLocked) yield Optional.of(Wait.NO_BASELINE);
                if (row.proofs() == 0) yield Optional.of(Wait.NEEDS_PROOF);
                yield c.state() == CaseState.FREEZING && running ? Optional.of(Wait.FREEZE_RUNNING) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    public Set<Asks> asks() {
        return switch (this) {
            case FOUND_ALIVE, WITHDRAW, OBJECT, RECALL, REOPEN -> EnumSet.of(Asks.REASON);
            case BLOCK -> EnumSet.of(Asks.REASON, Asks.CAUSE);
            case DEFER, RESTORE -> EnumSet.of(Asks.REASON, Asks.CONSENT);
            case SUBMIT, RESUME, NOTIFY, SETTLE, EXECUTE, VERIFY, PROPOSE -> EnumSet.noneOf(Asks.class);
        };
    }

    public boolean needsReason() {
        return asks().contains(Asks.REASON);
    }

    /// A notice may be left to the timetable, each family by its own length.
    public boolean needsDay() {
        return proposedDay(LocalDate.MIN.plusYears(1), LocalDate.MAX).isPresent() && this != NOTIFY;
    }

    /// The day proposed for the asked-for day; empty where no day is asked for.
    ///
    /// @param noticeEnd where a notice that begins today ends
    public Optional<LocalDate> proposedDay(LocalDate today, LocalDate noticeEnd) {
        return switch (this) {
            case NOTIFY, FOUND_ALIVE -> Optional.of(noticeEnd);
            case DEFER -> Optional.of(today.plusDays(DEFER_DAYS));
            case EXECUTE, VERIFY -> Optional.of(today);
            case SUBMIT, RESUME, SETTLE, BLOCK, OBJECT, RECALL, WITHDRAW, REOPEN, RESTORE, PROPOSE -> Optional.empty();
        };
    }

    /// There is a day to choose.
    public boolean hasDay() {
        return needsDay() || this == NOTIFY;
    }
}
