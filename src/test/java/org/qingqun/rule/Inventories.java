package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Small inventories for rules that see all assets at once: assets are numbered in their order, units too.
public final class Inventories {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Inventories() {}

    public static Inventory of(AssetBuilder... assets) {
        return of(List.of(), assets);
    }

    public static Inventory of(List<Unit> units, AssetBuilder... assets) {
        for (int i = 0; i < assets.length; i++) assets[i].id(i + 1);
        return new Inventory(Arrays.stream(assets).map(AssetBuilder::build).toList(), new UnitTree(units));
    }

    public static Unit unit(long id, Level level, Integer headCount) {
        return new Unit(new UnitId(id), null, "单位" + id, level, headCount, null, null, false, List.of());
    }

    /// Severity by asset, as `{1=LIKELY, 3=ASK}`.
    public static Map<Long, Severity> severities(Rule.OfInventory rule, Inventory inventory) {
        var found = new TreeMap<Long, Severity>();
        for (var finding : rule.inspect(inventory, TODAY)) found.put(finding.asset().value(), finding.severity());
        return found;
    }
}
