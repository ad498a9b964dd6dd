package org.qingqun.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Background;
import org.qingqun.rule.Closure;
import org.qingqun.rule.Evidence.Reborn;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 疑似反弹: an asset opened after one that resembles it was closed, on any platform and under any custodian. Whether it is new is known by its date of
/// creation or by the baseline; where it may be new, it asks. What others were merged into is no rebound of theirs.
record ReboundRule(DuplicateEngine engine, Limits limits, Background background) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.REBOUND;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var closed = new HashMap<AssetId, Closure>();
        for (var closure : background.closures()) if (isRecent(closure, asOf)) closed.put(closure.asset().id(), closure);
        var fresh = new HashMap<AssetId, Asset>();
        var first = closed.values().stream().map(Closure::closedOn).min(LocalDate::compareTo);
        for (var asset : inventory.assets()) if (first.isPresent() && mayBeLater(asset, first.get())) fresh.put(asset.id(), asset);
        if (fresh.isEmpty()) return List.of();
        var compared = Stream.concat(fresh.values().stream(), closed.values().stream().map(Closure::asset)).toList();
        var findings = new TreeMap<AssetId, List<Reborn>>();
        for (var pair : engine.compare(compared, inventory.units(), DuplicateEngine.REVIEW, Progress.NONE).pairs()) {
            if (pair.band() == Band.DIFFERENT) continue;
            reborn(fresh.get(pair.a()), closed.get(pair.b()), pair.score(), findings);
            reborn(fresh.get(pair.b()), closed.get(pair.a()), pair.score(), findings);
        }
        return findings.entrySet().stream().map(e -> finding(Likenesses.get(fresh, e.getKey()), e.getValue(), asOf)).toList();
    }

    private void reborn(@org.jspecify.annotations.Nullable Asset asset, @org.jspecify.annotations.Nullable Closure closure, double score,
            Map<AssetId, List<Reborn>> findings) {
        if (asset == null || closure == null || !mayBeLater(asset, closure.closedOn()) || asset.id().equals(closure.survivor())) return;
        var created = asset.facts().createdOn();
        boolean certain = created != null && created.earliest().isAfter(closure.closedOn());
        findings.computeIfAbsent(asset.id(), _ -> new ArrayList<>())
                .add(new Reborn(closure.asset().id(), closure.asset().name(), closure.closedOn(), certain ? created : null, score));
    }

    /// The most alike first; only a certain date together with a sure likeness accuses.
    private Finding finding(Asset asset, List<Reborn> seen, LocalDate asOf) {
        var first = seen.getFirst();
        boolean sure = first.createdOn() != null && DuplicateEngine.band(first.score()) == Band.DUPLICATE;
        return Finding.stated(id(), asset, sure ? Severity.LIKELY : Severity.ASK, List.of(first), asOf);
    }

    private boolean isRecent(Closure closure, LocalDate asOf) {
        int days = limits.value(Limit.REBOUND_DAYS, closure.asset(), asOf);
        return !closure.closedOn().isAfter(asOf) && !closure.closedOn().isBefore(asOf.minusDays(days));
    }

    private boolean mayBeLater(Asset asset, LocalDate closedOn) {
        var baseline = Optional.ofNullable(background.baseline().get(asset.id()));
        if (baseline.isPresent() && !baseline.get().isAfter(closedOn)) return false; // it stood there when the other was closed
        var created = asset.facts().createdOn();
        return created == null || created.latest().isAfter(closedOn);
    }
}
