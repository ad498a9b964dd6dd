package org.qingqun.rule;

import java.util.List;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitTree;

/// What a scan looks at: the assets in the register, and the units they belong to.
public record Inventory(List<Asset> assets, UnitTree units) {
    public Inventory {
        assets = List.copyOf(assets);
    }
}
