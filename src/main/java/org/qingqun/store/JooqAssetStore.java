package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.ASSET_LOCK;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.exception.DataAccessException;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetIds;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.AssetRecord;

/// Assets in their table; lists are read by `AssetSearch` and `InventoryRows`.
record JooqAssetStore(DSLContext db, KeptSieve sieve) implements AssetStore {
    JooqAssetStore(DSLContext db) {
        this(db, new KeptSieve());
    }

    @Override public Asset get(AssetId id) {
        return db.selectFrom(ASSET).where(ASSET.ID.eq(id.value())).fetchOptional(AssetRows::read)
                .orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_ASSET, id.value()));
    }

    @Override public List<Asset> findByIds(Collection<AssetId> ids) {
        var found = new HashMap<AssetId, Asset>();
        for (var part : Parts.of(ids)) // a million ids in one statement are refused
            db.selectFrom(ASSET).where(ASSET.ID.in(values(part))).forEach(r -> found.put(new AssetId(r.getId()), AssetRows.read(r)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override public List<Asset> findByStatus(AssetStatus status) {
        return new WholeRegister(db).read(status);
    }

    @Override public List<AssetId> findIds(InventoryQuery query) {
        try (var found = search(query).fetchResultSet()) { // a million ids: no record and no object for each
            var ids = AssetIds.builder();
            while (found.next()) ids.add(found.getLong(1));
            return ids.build();
        } catch (SQLException broken) {
            throw new DataAccessException("ids of a query", broken);
        }
    }

    @Override public List<AssetId> findFirst(InventoryQuery query, int most) {
        return search(query).limit(most).fetch(r -> new AssetId(r.value1()));
    }

    @Override public void prepareSearch() {
        sieve.renew(db);
    }

    private SelectLimitStep<Record1<Long>> search(InventoryQuery query) {
        var search = new AssetSearch(query);
        return db.select(ASSET.ID).from(search.from()).where(search.conditions()).and(sieve.narrow(db, query.text())).orderBy(search.order());
    }

    @Override public List<InventoryRow> findRows(Collection<AssetId> ids) {
        return new InventoryRows(db).read(findByIds(ids));
    }

    @Override public Optional<Asset> findByIdentity(Identity i) {
        return db.selectFrom(ASSET).where(ASSET.FAMILY.eq(i.family().key()), ASSET.UNIT_ID.eq(i.unit().value()), ASSET.NAME_KEY.eq(i.nameKey()),
                ASSET.OCCURRENCE.eq(i.occurrence())).fetchOptional(AssetRows::read);
    }

    @Override public Map<Identity, Asset> findNamesakes(Collection<Identity> firsts) {
        return new AssetBulk(db).findNamesakes(firsts);
    }

    @Override public Optional<Asset> findByCode(String code) {
        return db.selectFrom(ASSET).where(ASSET.CODE.eq(code)).fetchOptional(AssetRows::read);
    }

    @Override public List<Asset> findByCodes(Collection<String> codes) {
        return new AssetBulk(db).findBy(ASSET.CODE, codes);
    }

    @Override public List<Asset> findByFilingNos(Collection<String> filingNos) {
        return new AssetBulk(db).findBy(ASSET.FILING_NO, filingNos);
    }

    @Override public List<Asset> findByName(UnitId unit, String name) {
        return db.selectFrom(ASSET).where(ASSET.UNIT_ID.eq(unit.value()), ASSET.NAME_KEY.eq(Identity.nameKey(name)))
                .orderBy(ASSET.FAMILY, ASSET.OCCURRENCE).fetch(AssetRows::read);
    }

    @Override public List<Asset> findByNameKeys(Family family, Collection<String> nameKeys) {
        return new AssetBulk(db).findByNameKeys(family, nameKeys);
    }

    @Override public List<Named> findNames(UnitId unit, Family family) {
        return db.select(ASSET.ID, ASSET.CODE, ASSET.NAME).from(ASSET)
                .where(ASSET.UNIT_ID.eq(unit.value()), ASSET.FAMILY.eq(family.key()), ASSET.STATUS.eq(AssetStatus.IN_USE.key()))
                .orderBy(ASSET.ID).fetch(r -> new Named(new AssetId(r.value1()), r.value2(), r.value3()));
    }

    @Override public Map<AssetId, String> findNameKeys(UnitId unit, Family family) {
        return new AssetBulk(db).findNameKeys(unit, family);
    }

    @Override public List<Asset> insertAll(List<AssetDraft> drafts) {
        if (drafts.isEmpty()) return List.of();
        return db.transactionResult(() -> {
            var ids = new AssetBulk(db).reserveIds(drafts.size());
            var rows = IntStream.range(0, drafts.size()).mapToObj(i -> AssetRows.of(ids.get(i), drafts.get(i))).toList();
            BulkInsert.run(db, ASSET, rows);
            return IntStream.range(0, drafts.size()).mapToObj(i -> AssetRows.fresh(ids.get(i), drafts.get(i))).toList();
        });
    }

    /// A new name or unit may meet a namesake there; then it becomes one more occurrence.
    @Override public Asset replace(Asset before, AssetFacts after) {
        return db.transactionResult(() -> {
            var row = AssetRows.write(new AssetRecord(), after);
            if (!sameIdentity(before.facts(), after)) row.setOccurrence(freeOccurrence(before.family(), after));
            row.setVersion(before.version() + 1);
            int changed = db.update(ASSET).set(row).where(ASSET.ID.eq(before.id().value()), ASSET.VERSION.eq(before.version())).execute();
            if (changed == 0) throw new ExpectedException(ErrorCode.STALE, before.name());
            return get(before.id());
        });
    }

    @Override public List<Asset> replaceAll(List<Change> changes) {
        if (changes.stream().anyMatch(c -> !sameIdentity(c.before().facts(), c.after()))) return changes.stream().map(c -> replace(c.before(), c.after())).toList();
        return db.transactionResult(() -> new AssetBulk(db).replaceAll(changes));
    }

    @Override public void changeStatus(Collection<AssetId> ids, AssetStatus status) {
        if (ids.isEmpty()) return;
        db.update(ASSET).set(ASSET.STATUS, status.key()).set(ASSET.VERSION, ASSET.VERSION.plus(1)).where(ASSET.ID.in(values(ids))).execute();
    }

    @Override public Set<AssetField> findLocks(AssetId id) {
        var locks = EnumSet.noneOf(AssetField.class);
        locks.addAll(db.select(ASSET_LOCK.FIELD).from(ASSET_LOCK).where(ASSET_LOCK.ASSET_ID.eq(id.value()))
                .fetch(r -> Keyed.of(AssetField.class, r.value1())));
        return locks;
    }

    @Override public Map<AssetId, Set<AssetField>> findLocks(Collection<AssetId> ids) {
        return new AssetBulk(db).findLocks(ids);
    }

    @Override public List<Asset> findLocked(Set<AssetField> fields) {
        return new AssetBulk(db).findLocked(fields);
    }

    @Override public void lock(AssetId id, Set<AssetField> fields) {
        for (var field : fields)
            db.insertInto(ASSET_LOCK, ASSET_LOCK.ASSET_ID, ASSET_LOCK.FIELD).values(id.value(), field.key()).onConflictDoNothing().execute();
    }

    @Override public Map<Family, Map<AssetStatus, Integer>> count() {
        var counts = new EnumMap<Family, Map<AssetStatus, Integer>>(Family.class);
        for (var family : Family.values()) {
            var zeros = new EnumMap<AssetStatus, Integer>(AssetStatus.class);
            for (var status : AssetStatus.values()) zeros.put(status, 0);
            counts.put(family, zeros);
        }
        db.select(ASSET.FAMILY, ASSET.STATUS, org.jooq.impl.DSL.count()).from(ASSET).groupBy(ASSET.FAMILY, ASSET.STATUS).forEach(r ->
                Objects.requireNonNull(counts.get(Keyed.of(Family.class, r.value1()))).put(Keyed.of(AssetStatus.class, r.value2()), r.value3()));
        return counts;
    }

    /// Occurrence aside: that one is the store's to choose.
    private static boolean sameIdentity(AssetFacts a, AssetFacts b) {
        return a.unit().equals(b.unit()) && Identity.nameKey(a.name()).equals(Identity.nameKey(b.name()));
    }

    /// The first number no namesake has; 1 where there is none.
    private int freeOccurrence(Family family, AssetFacts facts) {
        return db.select(coalesce(max(ASSET.OCCURRENCE), inline(0))).from(ASSET).where(ASSET.FAMILY.eq(family.key()),
                ASSET.UNIT_ID.eq(facts.unit().value()), ASSET.NAME_KEY.eq(Identity.nameKey(facts.name()))).fetchSingle().value1() + 1;
    }

    private static List<Long> values(Collection<AssetId> ids) {
        var values = new ArrayList<Long>(ids.size());
        for (var id : ids) values.add(id.value());
        return values;
    }
}
