package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Assets for tests, a row as `unit | name | purpose`; ids count from 1. Units are flat, as intake makes them of files.
public record ProfileRows(List<Asset> assets, UnitTree units) {
    public static ProfileRows of(String... rows) {
        var units = new LinkedHashMap<String, Unit>();
        var assets = new ArrayList<Asset>();
        for (var row : rows) {
            var cells = row.split("\\|", -1);
            var unit = units.computeIfAbsent(cells[0].strip(), name -> new Unit(new UnitId(units.size() + 1), null, name, Level.UNKNOWN, null, null, null, true, List.of()));
            assets.add(AssetBuilder.workGroup().id(assets.size() + 1).unit(unit.id().value()).name(cells[1].strip())
                    .purpose(cells.length > 2 && !cells[2].isBlank() ? cells[2].strip() : null).custodian("负责人" + assets.size(), null).build());
        }
        return new ProfileRows(assets, new UnitTree(List.copyOf(units.values())));
    }

    public List<Profile> profiles() {
        return Profiles.read(assets, units);
    }
}
