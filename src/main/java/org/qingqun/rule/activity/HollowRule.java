package org.qingqun.rule.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence.FewMembers;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.rule.record.Contradiction;

/// 空群: a group with no more members than the limit. Nobody in it at all is as sure as such a thing can be; no number stated says nothing, and one that cannot be only asks.
public record HollowRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.HOLLOW;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var members = asset.facts().members();
        int limit = limits.value(Limit.HOLLOW_MEMBERS, asset, asOf);
        if (!(asset instanceof WorkGroup) || members == null || members < 0 || members > limit) return Optional.empty();
        var few = new FewMembers(members, limit);
        return Contradiction.ofCounts(asset).map(impossible -> Finding.stated(id(), asset, Severity.ASK, List.of(few, impossible), asOf))
                .or(() -> Optional.of(Finding.stated(id(), asset, members == 0 ? Severity.STRONG : Severity.LIKELY, List.of(few), asOf)));
    }
}
