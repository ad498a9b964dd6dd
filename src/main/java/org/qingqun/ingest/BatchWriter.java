package org.qingqun.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

/// The batch at hand, told of everything its files do.
record BatchWriter(BatchStore store, BatchId id) {
    void added(List<Asset> fresh) {
        if (!fresh.isEmpty()) store.added(id, fresh.stream().map(Asset::id).toList());
    }

    void changing(Collection<AssetId> assets) {
        if (!assets.isEmpty()) store.changing(id, assets);
    }

    void madeUp(UnitId unit) {
        store.madeUp(id, unit);
    }

    void proposed(Set<Long> cases) {
        if (!cases.isEmpty()) store.proposed(id, cases);
    }
}
