package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;

/// All rules there are, in the order they are listed. A rule speaks only about the families it is switched on for.
///
/// @param background asked once for each scan
public record RuleBook(List<RuleEntry> entries, Supplier<Background> background) implements ScanService.RulePack {
    public RuleBook {
        entries = List.copyOf(entries);
    }

    @Override public List<Rule> rules(Limits limits) {
        var known = background.get();
        return entries.stream().map(entry -> limited(entry, limits, known)).toList();
    }

    @Override public RuleBook frozen() {
        var known = background.get();
        return new RuleBook(entries, () -> known);
    }

    private static Rule limited(RuleEntry entry, Limits limits, Background known) {
        var on = Arrays.stream(Family.values()).filter(family -> entry.isOn(family, limits)).collect(Collectors.toSet());
        var rule = entry.maker().make(limits, known);
        if (on.equals(entry.families())) return rule;
        return switch (rule) {
            case Rule.OfAsset one -> new OfAssetOf(one, on);
            case Rule.OfInventory all -> new OfInventoryOf(all, on);
        };
    }

    private record OfAssetOf(Rule.OfAsset rule, Set<Family> on) implements Rule.OfAsset {
        @Override public RuleId id() {
            return rule.id();
        }

        @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
            return on.contains(asset.family()) ? rule.inspect(asset, asOf) : Optional.empty();
        }
    }

    private record OfInventoryOf(Rule.OfInventory rule, Set<Family> on) implements Rule.OfInventory {
        @Override public RuleId id() {
            return rule.id();
        }

        @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
            if (on.isEmpty()) return List.of();
            var seen = inventory.assets().stream().filter(a -> on.contains(a.family())).map(Asset::id).collect(Collectors.toSet());
            return rule.inspect(inventory, asOf).stream().filter(finding -> seen.contains(finding.asset())).toList();
        }
    }
}
