package org.qingqun.cleanup;

import org.qingqun.common.Keyed;

/// 受阻: why an approved end cannot be carried out for now. What to do about it is `wording`'s.
public enum BlockCause implements Keyed {
    /// 群主、管理员已调离或失联: the right to end it has to be handed over first
    CUSTODIAN_GONE,
    /// 群主无权解散 (全员群、部门群)
    NO_RIGHT,
    /// 平台受理中或拒绝注销
    PLATFORM,
    /// 资料、数据还没有转存
    NOT_SAVED,
    OTHER
}
