package org.qingqun.ui.inventory;

import java.util.List;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.rule.RuleId;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// One line of the list, printed. `state` is its key, for the colour; `rules` are names.
public record Row(Asset asset, String unit, String platform, String members, String lastActive, String term, List<String> rules, String state,
        String stateText) {
    static Row of(InventoryRow row, Messages messages) {
        var facts = row.asset().facts();
        var terms = new Terms(messages);
        var finding = new FindingText(messages);
        return new Row(row.asset(), row.unit().name(), terms.of(facts.platform()), facts.members() == null ? FigureText.NONE : FigureText.count(facts.members()),
                new DateText(messages).of(facts.activity().lastActiveOn()), terms.term(facts.term()),
                row.rules().stream().map(rule -> finding.rule(new RuleId(rule))).toList(), row.state(), terms.state(row.state()));
    }

    /// In the register and without an open case.
    public boolean isUndecided() {
        return state.equals(AssetStatus.IN_USE.key());
    }

    public AssetId id() {
        return asset.id();
    }

    public String name() {
        return asset.name();
    }
}
