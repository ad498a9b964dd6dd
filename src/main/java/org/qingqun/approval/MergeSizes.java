package org.qingqun.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;

/// How many people the merges of a batch bring together, each survivor counted once.
public final class MergeSizes {
    private final CaseStore cases;
    private final AssetStore assets;
    private final Map<AssetId, MergedSize> known = new HashMap<>();

    public MergeSizes(CaseStore cases, AssetStore assets) {
        this.cases = cases;
        this.assets = assets;
    }

    /// Nobody for what is no merge.
    public MergedSize of(CaseRow row) {
        var survivor = row.cleanupCase().survivor();
        return row.cleanupCase().disposition() == Disposition.MERGE && survivor != null ? known.computeIfAbsent(survivor, this::size) : new MergedSize(0, 0);
    }

    /// The survivor and all that are on their way into it.
    private MergedSize size(AssetId survivor) {
        var sources = cases.findMergesInto(survivor).stream().filter(c -> c.state().isOpen()).map(CleanupCase::asset);
        return MergedSize.of(Stream.concat(Stream.of(survivor), sources).map(assets::get).toList());
    }
}
