package org.qingqun.cleanup;

import java.util.HashSet;
import java.util.Objects;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// Whether what a merge goes into still stands. One that was merged on stands for its own survivor.
record Survivors(AssetStore assets, CaseStore cases) {
    /// @throws ExpectedException `SURVIVOR_NOT_IN_USE` where it was closed meanwhile, `MERGE_CYCLE` where it went into the asset itself
    void require(CleanupCase c) {
        if (c.survivor() == null || c.disposition() != Disposition.MERGE) return;
        var survivor = assets.get(c.survivor());
        var last = last(survivor, c.asset());
        if (last.id().equals(c.asset())) throw new ExpectedException(ErrorCode.MERGE_CYCLE, last.name(), survivor.name()); // proposed both ways at the same moment
        if (last.status() == AssetStatus.CLOSED) throw new ExpectedException(ErrorCode.SURVIVOR_NOT_IN_USE, last.name());
    }

    /// Where the chain ends, at the latest with `source`.
    private Asset last(Asset survivor, AssetId source) {
        var seen = new HashSet<AssetId>();
        var last = survivor;
        while (last.status() == AssetStatus.MERGED && !last.id().equals(source) && seen.add(last.id())) {
            var next = cases.findByAsset(last.id()).stream().filter(m -> m.disposition() == Disposition.MERGE && m.state() == CaseState.CLOSED)
                    .map(CleanupCase::survivor).filter(Objects::nonNull).findFirst();
            if (next.isEmpty()) return last;
            last = assets.get(next.get());
        }
        return last;
    }
}
