package org.qingqun.office.pack;

import org.qingqun.common.Keyed;

/// What a settings file holds, in the order in which people are told of it. Words: `settings.parts.<key>`.
public enum SettingsPart implements Keyed {
    /// 阈值
    LIMITS,
    /// 启停用
    SWITCHES,
    /// 例外
    EXCEPTIONS,
    /// 政策依据
    POLICIES,
    /// 节假日和补班
    DAYS,
    /// 各步期限
    PERIODS,
    /// 公告文字
    NOTICES,
    /// 汇报文字
    SUMMARY,
    /// 同义词
    SYNONYMS
}
