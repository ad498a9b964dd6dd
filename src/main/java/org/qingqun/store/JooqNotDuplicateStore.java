package org.qingqun.store;

import static org.qingqun.store.schema.Tables.NOT_DUPLICATE;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.qingqun.duplicate.NotDuplicateStore;
import org.qingqun.inventory.AssetId;

/// Pairs a person told apart, in their table.
record JooqNotDuplicateStore(DSLContext db) implements NotDuplicateStore {
    @Override public Set<Pair> findAll() {
        return new LinkedHashSet<>(db.selectFrom(NOT_DUPLICATE).orderBy(NOT_DUPLICATE.ASSET_A, NOT_DUPLICATE.ASSET_B)
                .fetch(r -> new Pair(new AssetId(r.getAssetA()), new AssetId(r.getAssetB()))));
    }

    @Override public void add(Pair pair, String reason) {
        db.insertInto(NOT_DUPLICATE, NOT_DUPLICATE.ASSET_A, NOT_DUPLICATE.ASSET_B, NOT_DUPLICATE.REASON).values(pair.a().value(), pair.b().value(), reason)
                .onConflict(NOT_DUPLICATE.ASSET_A, NOT_DUPLICATE.ASSET_B).doUpdate().set(NOT_DUPLICATE.REASON, reason).execute();
    }

    @Override public void remove(Pair pair) {
        db.deleteFrom(NOT_DUPLICATE).where(NOT_DUPLICATE.ASSET_A.eq(pair.a().value()), NOT_DUPLICATE.ASSET_B.eq(pair.b().value())).execute();
    }
}
