package org.qingqun.ui.settings;

import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Keyed;
import org.qingqun.ui.common.Visit;

/// A part of the page. Titles are in the bundles under `settings.section.<key>`.
enum Section implements Keyed {
    /// 规则
    RULES,
    /// 适用范围
    SCOPE,
    /// 依据
    POLICIES,
    /// 日历和期限
    CALENDAR,
    /// 公告文字
    TEXTS,
    /// 同义词
    SYNONYMS,
    /// 单位
    UNITS,
    /// 人员
    PEOPLE,
    /// 外观
    APPEARANCE,
    /// 行动
    CAMPAIGN,
    /// 台账文件
    FILE,
    /// 关于
    ABOUT;

    /// Where a visit leads: a rule to its limits, a section's key to the section, `texts:dissolve` to one thing in it; a plain one stays.
    static Section of(Visit visit, Section present) {
        if (visit.rule() != null) return RULES;
        for (var section : values()) if (section.key().equals(StringUtils.substringBefore(visit.text(), ":"))) return section;
        return present;
    }
}
