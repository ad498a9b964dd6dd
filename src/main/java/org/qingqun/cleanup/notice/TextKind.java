package org.qingqun.cleanup.notice;

import java.util.EnumSet;
import java.util.Set;
import org.qingqun.common.Keyed;

/// The texts there are, with the slots each must and may have.
public enum TextKind implements Keyed {
    /// 群内解散公告
    DISSOLVE,
    /// 群内迁移公告
    MERGE,
    /// the same for accounts and apps
    MERGE_OTHER,
    /// 停更公告
    DEREGISTER_ACCOUNT,
    /// 停止服务公告
    DEREGISTER_APP,
    /// 下架公告
    TAKE_DOWN,
    /// 汇总通知: one for a unit or custodian with everything that is to be announced
    DIGEST,
    /// 到期提醒
    REMINDER,
    /// 督办函
    SUPERVISION;

    /// Without these the text would not say what it is for.
    public Set<Slot> needed() {
        return switch (this) {
            case DISSOLVE, DEREGISTER_ACCOUNT, DEREGISTER_APP, TAKE_DOWN -> EnumSet.of(Slot.NAME, Slot.DAY);
            case MERGE, MERGE_OTHER -> EnumSet.of(Slot.NAME, Slot.SURVIVOR);
            case DIGEST, REMINDER, SUPERVISION -> EnumSet.of(Slot.LIST);
        };
    }

    /// All that can be filled in.
    public Set<Slot> known() {
        var known = EnumSet.copyOf(needed());
        known.addAll(switch (this) {
            case DISSOLVE, MERGE, MERGE_OTHER -> EnumSet.of(Slot.UNIT, Slot.DAY, Slot.CONTACT, Slot.CUSTODIAN);
            case DEREGISTER_ACCOUNT, DEREGISTER_APP, TAKE_DOWN -> EnumSet.of(Slot.UNIT, Slot.CONTACT, Slot.SUCCESSOR, Slot.CUSTODIAN);
            case DIGEST, REMINDER, SUPERVISION -> EnumSet.of(Slot.UNIT, Slot.COUNT, Slot.TODAY, Slot.CAMPAIGN);
        });
        return known;
    }
}
