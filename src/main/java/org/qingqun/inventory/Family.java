package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// The three kinds of asset (三类对象), each with rules of its own.
public enum Family implements Keyed {
    /// 工作群组
    WORK_GROUP,
    /// 政务应用程序
    GOV_APP,
    /// 政务公众账号
    OFFICIAL_ACCOUNT
}
