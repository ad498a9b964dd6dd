package org.qingqun.ui.inventory;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryRow.Flag;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Masking;
import org.qingqun.wording.Terms;

/// One line of the list, printed. `state` is its key, for the colour.
public record Row(Asset asset, String unit, String platform, String members, String lastActive, String created, String term, List<Mark> marks, String state,
        String stateText) {
    /// What a rule said: its word, or that somebody has to look. What is unknown never wears the rule's word.
    ///
    /// @param rule the rule's name
    record Mark(String text, String rule, boolean asks) {
        /// With its rule, which the word of one that asks does not tell.
        String whole() {
            return asks ? rule + " · " + text : text;
        }
    }

    static Row of(InventoryRow row, Messages messages) {
        var facts = row.asset().facts();
        var terms = new Terms(messages);
        var finding = new FindingText(messages);
        return new Row(row.asset(), row.unit().name(), terms.of(facts.platform()), facts.members() == null ? FigureText.NONE : FigureText.count(facts.members()),
                new DateText(messages).of(facts.activity().lastActiveOn()), new DateText(messages).of(facts.createdOn()), terms.term(facts.term()),
                row.flags().stream().map(flag -> mark(flag, finding, terms)).toList(), row.state(), terms.state(row.state()));
    }

    private static Mark mark(Flag flag, FindingText finding, Terms terms) {
        var rule = finding.rule(new RuleId(flag.rule()));
        return new Mark(flag.asks() ? terms.of(Severity.ASK) : rule, rule, flag.asks());
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

    public String code() {
        return asset.code();
    }

    /// Masked, as everywhere where nobody asked for the person.
    public String custodian() {
        return StringUtils.defaultString(Masking.name(asset.facts().custodian().name()));
    }

    public String purpose() {
        return StringUtils.defaultString(Masking.text(asset.facts().purpose()));
    }

    public String filing() {
        return StringUtils.defaultString(asset.facts().filingNo());
    }
}
