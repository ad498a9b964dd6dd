package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.FINDING;

import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.qingqun.inventory.AssetStatus;

/// Which findings wait for somebody: still found and not dismissed, of an asset in the register that no open case is about.
final class OpenFindings {
    private OpenFindings() {}

    /// Over `finding` joined with `asset`.
    static Condition isOpen() {
        return DSL.and(stands(), Scanned.column(ASSET.STATUS).eq(AssetStatus.IN_USE.key()), OpenCases.noneFor(ASSET.ID));
    }

    /// The same over `finding` alone, for many at once: those that are left out are few, and are looked up once.
    static Condition areOpen() {
        var gone = Arrays.stream(AssetStatus.values()).filter(status -> status != AssetStatus.IN_USE).map(AssetStatus::key).toList();
        return DSL.and(stands(), FINDING.ASSET_ID.notIn(DSL.select(ASSET.ID).from(ASSET).where(ASSET.STATUS.in(gone))), FINDING.ASSET_ID.notIn(OpenCases.assets(OpenCases.STATES)));
    }

    /// Over `finding` alone: whatever became of the asset.
    static Condition stands() {
        return DSL.and(FINDING.DISMISSED.isFalse(), FINDING.GONE_ON.isNull());
    }
}
