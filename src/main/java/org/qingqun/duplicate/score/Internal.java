package org.qingqun.duplicate.score;

import java.util.Set;
import org.qingqun.duplicate.slot.Core;

/// Work that every office does for itself: the same words mean another group in another office, and another one where a subject of its own is put before
/// them (值班值守, 防汛值班值守).
final class Internal {
    private static final Set<String> MATTERS = Set.of("值班值守", "财务", "基层党建", "党支部", "支部", "工会", "办公室", "后勤保障", "干部人事", "公文处理", "会议", "年度考核", "公务用车",
            "食堂", "机关", "党小组", "公务员管理", "档案管理", "主题党日", "三会一课", "党费收缴", "政务信息", "驻村帮扶", "理论学习", "团支部");

    private Internal() {}

    /// Also where it says nothing at all.
    static boolean only(Core core) {
        return core.words().stream().allMatch(w -> MATTERS.contains(w.text()));
    }
}
