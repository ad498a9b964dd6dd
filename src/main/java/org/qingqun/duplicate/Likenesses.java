package org.qingqun.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Inventory;

/// Finds the assets that likenesses are about.
final class Likenesses {
    private Likenesses() {}

    static Map<AssetId, Asset> byId(Inventory inventory) {
        var assets = new HashMap<AssetId, Asset>(inventory.assets().size() * 2);
        for (var asset : inventory.assets()) assets.put(asset.id(), asset);
        return assets;
    }

    static Asset get(Map<AssetId, Asset> assets, AssetId id) {
        return Objects.requireNonNull(assets.get(id));
    }
}
