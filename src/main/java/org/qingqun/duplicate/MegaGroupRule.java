package org.qingqun.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence.MergeTooBig;
import org.qingqun.rule.Evidence.TooManyMembers;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 巨群: a group with more members than there may be; and, as a question, one that would grow beyond the warning if it were merged with its double.
record MegaGroupRule(Limits limits, DuplicatesOnce duplicates) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.MEGA_GROUP;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var assets = Likenesses.byId(inventory);
        var doubles = new HashMap<AssetId, AssetId>();
        duplicates.likenesses(inventory, asOf).filter(seen -> seen.band() == Band.DUPLICATE).forEach(seen -> doubles.putIfAbsent(seen.asset(), seen.likeness().other()));
        var findings = new ArrayList<Finding>();
        for (var asset : inventory.assets()) if (asset instanceof WorkGroup) inspect(asset, doubles, assets, asOf).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> inspect(Asset group, Map<AssetId, AssetId> doubles, Map<AssetId, Asset> assets, LocalDate asOf) {
        var members = group.facts().members();
        if (members == null) return Optional.empty();
        int stop = limits.value(Limit.MEGA_STOP_MEMBERS, group, asOf);
        if (members > stop) return Optional.of(Finding.stated(id(), group, Severity.LIKELY, List.of(new TooManyMembers(members, stop)), asOf));
        var other = doubles.get(group.id());
        if (other == null) return Optional.empty();
        var twin = Likenesses.get(assets, other);
        var more = twin.facts().members();
        int warn = limits.value(Limit.MEGA_WARN_MEMBERS, group, asOf);
        if (more == null || members + more <= warn) return Optional.empty();
        return Optional.of(Finding.stated(id(), group, Severity.ASK, List.of(new MergeTooBig(other, twin.name(), members + more, warn, stop)), asOf));
    }
}
