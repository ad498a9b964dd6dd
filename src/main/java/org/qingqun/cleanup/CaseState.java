package org.qingqun.cleanup;

import java.util.EnumSet;
import java.util.Set;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// Where a case stands (design: from flag to closed). One path per disposition, held here and nowhere else.
public enum CaseState implements Keyed {
    /// 拟处置
    PROPOSED,
    /// 待审批
    SUBMITTED,
    /// 退回
    RETURNED,
    /// 缓办
    DEFERRED,
    /// 已批准
    APPROVED,
    /// 预告期
    NOTIFIED,
    /// 受阻
    BLOCKED,
    /// 待核验
    EXECUTED,
    /// 冻结期
    FREEZING,
    /// 已销号: verified executed, never merely approved
    CLOSED,
    /// 已定
    DECIDED,
    /// 撤回
    WITHDRAWN,
    /// the record of the closing was wrong
    REOPENED,
    /// 恢复在册
    RESTORED;

    /// Every legal next state for this disposition and family; anything else is refused.
    public Set<CaseState> next(Disposition disposition, Family family) {
        var forward = forward(disposition, family);
        if (!isOpen() || this == REOPENED) return forward;
        forward.add(WITHDRAWN);
        if (this != DEFERRED) forward.add(DEFERRED);
        return forward;
    }

    private Set<CaseState> forward(Disposition disposition, Family family) {
        return switch (this) {
            case PROPOSED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED);
            case RETURNED, DEFERRED -> EnumSet.of(PROPOSED);
            case APPROVED -> afterApproval(disposition);
            case NOTIFIED -> EnumSet.of(EXECUTED, PROPOSED, BLOCKED);
            case BLOCKED -> EnumSet.of(NOTIFIED);
            case EXECUTED -> afterExecution(disposition, family);
            case FREEZING -> EnumSet.of(CLOSED, NOTIFIED);
            case CLOSED -> EnumSet.of(REOPENED, RESTORED);
            case REOPENED -> EnumSet.of(NOTIFIED, EXECUTED, WITHDRAWN);
            case DECIDED, WITHDRAWN, RESTORED -> EnumSet.noneOf(CaseState.class);
        };
    }

    private static Set<CaseState> afterApproval(Disposition disposition) {
        if (disposition.closes()) return EnumSet.of(NOTIFIED, SUBMITTED);
        return disposition == Disposition.RECTIFY ? EnumSet.of(DECIDED, EXECUTED, SUBMITTED) : EnumSet.of(DECIDED, SUBMITTED);
    }

    /// An account stays frozen for a while after it was given up; the platform deletes it only then.
    private static Set<CaseState> afterExecution(Disposition disposition, Family family) {
        if (disposition == Disposition.RECTIFY) return EnumSet.of(DECIDED);
        return family == Family.OFFICIAL_ACCOUNT ? EnumSet.of(FREEZING, NOTIFIED) : EnumSet.of(CLOSED, NOTIFIED);
    }

    /// Something is still to be done: an asset has at most one open case.
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, SUBMITTED, RETURNED, DEFERRED, APPROVED, NOTIFIED, BLOCKED, EXECUTED, FREEZING, REOPENED -> true;
            case CLOSED, DECIDED, WITHDRAWN, RESTORED -> false;
        };
    }
}
