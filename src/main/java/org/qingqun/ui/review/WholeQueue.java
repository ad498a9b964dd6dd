package org.qingqun.ui.review;

import java.util.HashSet;
import java.util.List;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// 一并处置: leads to the list with everything ticked that a rule accuses, where one decision about all of it shows its effect and asks for a reason.
record WholeQueue(Desk desk) {
    /// @param family of the asset in sight: a list shows one
    void decide(RuleId rule, Family family) {
        desk.tasks().run("review.task.together", () -> accused(rule, family), assets -> desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(family).withTicked(assets)));
    }

    /// Each once, the strongest first; what only asks is nobody's to decide.
    private List<AssetId> accused(RuleId rule, Family family) {
        var known = new HashSet<>(desk.office().inventory().findIds(InventoryQuery.of(family)));
        return desk.office().scan().findAccused(rule).stream().distinct().filter(known::contains).toList();
    }
}
