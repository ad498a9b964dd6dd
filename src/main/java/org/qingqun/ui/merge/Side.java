package org.qingqun.ui.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;

/// One of the assets that stand side by side, and what stands in the way of deciding it.
///
/// @param open    its open case, if any
/// @param keeps   something else is to be merged into it
/// @param decided judged before, now or earlier
record Side(InventoryRow row, @Nullable CleanupCase open, boolean keeps, boolean decided) {
    static Side of(InventoryRow row, Verdicts verdicts) {
        var id = row.asset().id();
        return new Side(row, verdicts.openCase(id).orElse(null), !verdicts.joining(id).isEmpty(), verdicts.isDecided(id));
    }

    Asset asset() {
        return row.asset();
    }

    AssetId id() {
        return asset().id();
    }

    String name() {
        return asset().name();
    }

    Optional<CleanupCase> openCase() {
        return Optional.ofNullable(open);
    }

    /// What is on its way out takes nothing in.
    boolean canSurvive() {
        return asset().status() == AssetStatus.IN_USE && openCase().filter(c -> c.disposition().closes()).isEmpty();
    }

    /// An asset has one open case at most, and what takes others in stays.
    boolean canMerge() {
        return asset().status() == AssetStatus.IN_USE && open == null && !keeps;
    }
}
