package org.qingqun.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 重复: another asset does the same work. One finding an asset, with the assets it resembles most.
public record DuplicateRule(DuplicateEngine engine) implements Rule.OfInventory {
    /// A finding names at most this many others.
    private static final int MOST_NAMED = 5;
    /// So much alike that hardly anything speaks against it.
    private static final double STRONG = 0.9;

    @Override public RuleId id() {
        return RuleId.DUPLICATE;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var pairs = engine.compare(inventory.assets(), inventory.units(), DuplicateEngine.REVIEW, Progress.NONE).pairs();
        var assets = new HashMap<AssetId, Asset>();
        for (var asset : inventory.assets()) assets.put(asset.id(), asset);
        var evidence = new TreeMap<AssetId, List<SameFunction>>();
        for (var pair : pairs) {
            if (pair.band() == Band.DIFFERENT) continue;
            add(evidence, pair.a(), pair, pair.b(), assets);
            add(evidence, pair.b(), pair, pair.a(), assets);
        }
        var findings = new ArrayList<Finding>();
        evidence.forEach((id, seen) -> findings.add(finding(Objects.requireNonNull(assets.get(id)), seen, asOf)));
        return findings;
    }

    private static void add(Map<AssetId, List<SameFunction>> evidence, AssetId of, DuplicatePair pair, AssetId other, Map<AssetId, Asset> assets) {
        evidence.computeIfAbsent(of, _ -> new ArrayList<>())
                .add(new SameFunction(other, Objects.requireNonNull(assets.get(other)).name(), pair.score(), pair.shared(), pair.signals()));
    }

    private Finding finding(Asset asset, List<SameFunction> seen, LocalDate asOf) {
        seen.sort(Comparator.comparingDouble((SameFunction s) -> -s.score()).thenComparing(SameFunction::other));
        var activity = asset.facts().activity();
        List<Evidence> named = List.copyOf(seen.subList(0, Math.min(MOST_NAMED, seen.size())));
        return new Finding(id(), asset.id(), severity(seen.getFirst().score()), named, activity.grade(), activity.dataDate(), asOf);
    }

    private static Severity severity(double score) {
        if (score >= STRONG) return Severity.STRONG;
        return DuplicateEngine.band(score) == Band.DUPLICATE ? Severity.LIKELY : Severity.ASK;
    }
}
