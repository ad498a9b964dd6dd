package org.qingqun.store;

import static org.qingqun.store.schema.Tables.SAME_FUNCTION;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.SameFunctionStore;
import org.qingqun.inventory.AssetId;

/// Pairs a person called the same, in their table.
record JooqSameFunctionStore(DSLContext db) implements SameFunctionStore {
    @Override public Set<Pair> findAll() {
        return new LinkedHashSet<>(db.selectFrom(SAME_FUNCTION).orderBy(SAME_FUNCTION.ASSET_A, SAME_FUNCTION.ASSET_B)
                .fetch(r -> new Pair(new AssetId(r.getAssetA()), new AssetId(r.getAssetB()))));
    }

    @Override public void add(Pair pair, String reason) {
        db.insertInto(SAME_FUNCTION, SAME_FUNCTION.ASSET_A, SAME_FUNCTION.ASSET_B, SAME_FUNCTION.REASON).values(pair.a().value(), pair.b().value(), reason)
                .onConflict(SAME_FUNCTION.ASSET_A, SAME_FUNCTION.ASSET_B).doUpdate().set(SAME_FUNCTION.REASON, reason).execute();
    }

    @Override public void remove(Pair pair) {
        db.deleteFrom(SAME_FUNCTION).where(SAME_FUNCTION.ASSET_A.eq(pair.a().value()), SAME_FUNCTION.ASSET_B.eq(pair.b().value())).execute();
    }
}
