package org.qingqun.ui.settings;

import org.qingqun.common.Keyed;
import org.qingqun.ui.common.Visit;

/// A part of the page. Titles are in the bundles under `settings.section.<key>`.
enum Section implements Keyed {
    /// 规则
    RULES,
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

    /// Where a visit leads: a rule to its limits, a section's key to the section; a plain one stays.
    static Section of(Visit visit, Section present) {
        if (visit.rule() != null) return RULES;
        for (var section : values()) if (section.key().equals(visit.text())) return section;
        return present;
    }
}
