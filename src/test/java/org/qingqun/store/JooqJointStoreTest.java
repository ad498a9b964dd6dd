package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;

class JooqJointStoreTest extends OnBothDatabases {
    @Test void unitsOfAnAssetTakeThePlaceOfThoseBefore() {
        var first = unit("甲局").id();
        var second = unit("乙局").id();
        var asset = group("联席群").id();
        var store = stores.procedures().joints();
        store.replace(asset, List.of(second, first));
        assertEquals(Map.of(asset, List.of(first, second)), store.find(List.of(asset, new AssetId(99))));
        store.replace(asset, List.of(second));
        assertEquals(Map.of(asset, List.of(second)), store.find(List.of(asset)));
        store.replace(asset, List.of());
        assertEquals(Map.of(), store.find(List.of(asset)));
    }
}
