package org.qingqun.store;

import static org.qingqun.store.schema.Tables.JOINT_UNIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.qingqun.cleanup.joint.JointStore;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

/// Units beside the deciding one in their table.
record JooqJointStore(DSLContext db) implements JointStore {
    @Override public Map<AssetId, List<UnitId>> find(Collection<AssetId> assets) {
        var found = new LinkedHashMap<AssetId, List<UnitId>>();
        var ids = assets.stream().map(AssetId::value).toList();
        for (var part : Parts.of(ids))
            db.selectFrom(JOINT_UNIT).where(JOINT_UNIT.ASSET_ID.in(part)).orderBy(JOINT_UNIT.ASSET_ID, JOINT_UNIT.UNIT_ID)
                    .forEach(r -> found.computeIfAbsent(new AssetId(r.getAssetId()), _ -> new ArrayList<>()).add(new UnitId(r.getUnitId())));
        return found;
    }

    @Override public void replace(AssetId asset, List<UnitId> units) {
        db.transaction(() -> {
            db.deleteFrom(JOINT_UNIT).where(JOINT_UNIT.ASSET_ID.eq(asset.value())).execute();
            for (var unit : units) db.insertInto(JOINT_UNIT).set(JOINT_UNIT.ASSET_ID, asset.value()).set(JOINT_UNIT.UNIT_ID, unit.value()).execute();
        });
    }
}
