package org.qingqun.cleanup.procedure;

import java.util.List;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// A part of a procedure, in the order in which parts are listed.
public enum ProcedureStep implements Keyed {
    /// 拉人进保留群
    INVITE,
    /// 明确承接的账号、应用
    SUCCESSOR,
    /// 发公告
    ANNOUNCE,
    /// 转存文件、公告
    MOVE,
    /// 处置数据
    HAND_DATA,
    /// 静默: nothing is posted any more
    QUIET,
    /// 群主解散，或在平台注销、下架
    ACT,
    /// 交佐证
    PROVE,
    /// 平台冻结期
    FREEZE,
    /// 冻结期满后确认
    CONFIRM,
    /// 报备注销、关停
    FILING,
    /// 核验销号
    VERIFY,
    /// reminders that went out, and the supervision letter
    REMIND_30, REMIND_15, REMIND_1, SUPERVISE;

    private static final List<ProcedureStep> DISSOLVING = List.of(ANNOUNCE, MOVE, QUIET, ACT, PROVE, VERIFY);
    private static final List<ProcedureStep> MOVING = List.of(INVITE, ANNOUNCE, MOVE, QUIET, ACT, PROVE, VERIFY);
    private static final List<ProcedureStep> ENDING_ACCOUNT = List.of(SUCCESSOR, ANNOUNCE, MOVE, ACT, PROVE, FREEZE, CONFIRM, FILING, VERIFY);
    private static final List<ProcedureStep> ENDING_APP = List.of(SUCCESSOR, ANNOUNCE, HAND_DATA, ACT, PROVE, FILING, VERIFY);

    /// The parts of a procedure in their order; none for what ends nothing.
    public static List<ProcedureStep> of(Family family, Disposition disposition) {
        if (!disposition.closes()) return List.of();
        return switch (family) {
            case WORK_GROUP -> disposition == Disposition.MERGE ? MOVING : DISSOLVING;
            case OFFICIAL_ACCOUNT -> ENDING_ACCOUNT;
            case GOV_APP -> ENDING_APP;
        };
    }

    /// Known from the case itself, so nobody ticks it.
    public boolean isDerived() {
        return switch (this) {
            case ACT, PROVE, FREEZE, VERIFY -> true;
            default -> false;
        };
    }
}
