package org.qingqun.ui.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.duplicate.Band;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.Evidence.Signal;

/// Clusters for tests, their rows and what was decided of them, without a database.
final class Alike {
    static final Unit BUREAU = new Unit(new UnitId(1), null, "市教育局", Level.CITY, null, null, null, false, List.of());
    private final List<Asset> assets = new ArrayList<>();
    private final List<DuplicatePair> pairs = new ArrayList<>();
    private final List<CaseRow> cases = new ArrayList<>();

    static AssetId id(long value) {
        return new AssetId(value);
    }

    /// Groups numbered 1 … n.
    static Alike groups(int count) {
        var alike = new Alike();
        for (int i = 1; i <= count; i++) alike.and(AssetBuilder.workGroup().name("控辍保学" + i + "群"));
        return alike;
    }

    Alike and(AssetBuilder asset) {
        assets.add(asset.id(assets.size() + 1).build());
        return this;
    }

    Alike decided(CaseRow... rows) {
        cases.addAll(List.of(rows));
        return this;
    }

    Alike pair(long a, long b, double score, Signal... signals) {
        pairs.add(new DuplicatePair(id(a), id(b), score, score >= 0.55 ? Band.DUPLICATE : Band.DIFFERENT, "控辍保学", List.of(signals)));
        return this;
    }

    Asset asset(long id) {
        return assets.get((int) id - 1);
    }

    Map<AssetId, InventoryRow> rows() {
        var rows = new HashMap<AssetId, InventoryRow>();
        var verdicts = verdicts();
        for (var asset : assets) {
            var open = verdicts.openCase(asset.id());
            rows.put(asset.id(), new InventoryRow(asset, BUREAU, open.map(c -> c.state().key()).orElse("in-use"), open.map(c -> c.disposition().key()).orElse(null), List.of()));
        }
        return rows;
    }

    Verdicts verdicts() {
        return Verdicts.of(cases);
    }

    /// All of them, the first one proposed to stay.
    Cluster cluster() {
        return clusterOf(assets.stream().map(a -> a.id().value()).toArray(Long[]::new));
    }

    Cluster clusterOf(Long... ids) {
        var members = Stream.of(ids).map(Alike::id).toList();
        return new Cluster(members, members.getFirst(), 0.9, pairs.stream().filter(p -> members.contains(p.a()) && members.contains(p.b())).toList());
    }

    Choice choice() {
        return Choice.of(cluster(), rows(), verdicts(), Map.of(), false);
    }
}
