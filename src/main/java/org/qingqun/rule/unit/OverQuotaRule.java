package org.qingqun.rule.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.OverQuota;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;

/// 超出限额: a unit has more work groups than its level or its head count allows. It asks about as many as are too many, those used least lately and
/// smallest first: which of them goes is for people to say.
public record OverQuotaRule(Limits limits, Background background) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.OVER_QUOTA;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var byUnit = new LinkedHashMap<UnitId, List<Asset>>();
        for (var group : inventory.assets()) if (group instanceof WorkGroup) byUnit.computeIfAbsent(group.unit(), _ -> new ArrayList<>()).add(group);
        var findings = new ArrayList<Finding>();
        byUnit.forEach((unit, groups) -> inventory.units().find(unit).flatMap(u -> Quota.of(u, limits, groups.getFirst(), asOf)).ifPresent(quota -> {
            var seen = new OverQuota(groups.size(), quota.groups(), quota.headCount());
            groups.stream().sorted(expendableFirst()).limit(Math.max(0, groups.size() - quota.groups()))
                    .forEach(group -> findings.add(Finding.stated(id(), group, Severity.ASK, List.of(seen), asOf)));
        }));
        return findings;
    }

    private Comparator<Asset> expendableFirst() {
        return Comparator.comparing((Asset a) -> background.season(a.id()).filter(s -> s.kind() != Season.Kind.NONE).isPresent())
                .thenComparing(OverQuotaRule::lastUse).thenComparing(a -> Objects.requireNonNullElse(a.facts().members(), 0)).thenComparing(Asset::id, Comparator.reverseOrder());
    }

    private static LocalDate lastUse(Asset asset) {
        var last = asset.facts().activity().lastActiveOn();
        return last == null ? LocalDate.MIN : last.latest();
    }
}
