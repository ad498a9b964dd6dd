package org.qingqun.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingqun.common.Slices;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryService;

/// Rows of many assets, read page by page: neither memory nor a database takes all of them at once.
final class Pages {
    private static final int SIZE = 500;

    private Pages() {}

    /// In the order of `ids`; a page is read when its first row is asked for.
    static Stream<InventoryRow> rows(InventoryService inventory, List<AssetId> ids) {
        return Slices.of(ids, SIZE).stream().flatMap(page -> inventory.findRows(page).stream());
    }

    /// @param ids with repetitions or without
    static Map<AssetId, InventoryRow> byId(InventoryService inventory, Stream<AssetId> ids) {
        var found = new HashMap<AssetId, InventoryRow>();
        rows(inventory, ids.distinct().toList()).forEach(row -> found.put(row.asset().id(), row));
        return found;
    }
}
