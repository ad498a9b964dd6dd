package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.ENDED_EVENT;
import static org.qingqun.store.schema.Tables.IMPORT_FILE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.PERSON;
import static org.qingqun.store.schema.Tables.RULE_EXCEPTION;
import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;
import org.qingqun.store.schema.tables.records.UnitRecord;

/// The unit tree in its table, aliases in theirs.
record JooqUnitStore(DSLContext db) implements UnitStore {
    @Override public List<Unit> findAll() {
        return new UnitRows(db).findAll();
    }

    @Override public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(new UnitRows(db).findByIds(List.of(id)).get(id));
    }

    @Override public Unit insert(UnitDraft draft) {
        return db.transactionResult(() -> {
            var id = new UnitId(db.insertInto(UNIT).set(row(draft)).returning(UNIT.ID).fetchSingle().getId());
            addAliases(id, draft.aliases());
            return get(id);
        });
    }

    @Override public void replace(Unit u) {
        db.transaction(() -> {
            var row = row(new UnitDraft(u.parent(), u.name(), u.level(), u.headCount(), u.leader(), u.contact(), u.provisional(), u.aliases()));
            if (db.update(UNIT).set(row).where(UNIT.ID.eq(u.id().value())).execute() == 0) throw unknown(u.id());
            db.deleteFrom(UNIT_ALIAS).where(UNIT_ALIAS.UNIT_ID.eq(u.id().value())).execute();
            addAliases(u.id(), u.aliases());
        });
    }

    @Override public void mergeInto(UnitId from, UnitId to) {
        if (from.equals(to)) throw new IllegalArgumentException("a unit cannot be merged into itself: " + from.value());
        db.transaction(() -> {
            var gone = get(from);
            get(to);
            moveTree(gone, to);
            moveAssets(from, to);
            db.update(MEMBERSHIP).set(MEMBERSHIP.UNIT_ID, to.value()).where(MEMBERSHIP.UNIT_ID.eq(from.value())).execute();
            db.update(PERSON).set(PERSON.UNIT_ID, to.value()).where(PERSON.UNIT_ID.eq(from.value())).execute();
            db.update(IMPORT_FILE).set(IMPORT_FILE.UNIT_ID, to.value()).where(IMPORT_FILE.UNIT_ID.eq(from.value())).execute();
            db.update(RULE_EXCEPTION).set(RULE_EXCEPTION.UNIT_ID, to.value()).where(RULE_EXCEPTION.UNIT_ID.eq(from.value())).execute();
            db.update(ENDED_EVENT).set(ENDED_EVENT.UNIT_ID, to.value()).where(ENDED_EVENT.UNIT_ID.eq(from.value())).execute();
            db.update(UNIT_ALIAS).set(UNIT_ALIAS.UNIT_ID, to.value()).where(UNIT_ALIAS.UNIT_ID.eq(from.value())).execute();
            db.deleteFrom(UNIT).where(UNIT.ID.eq(from.value())).execute();
            addAliases(to, List.of(gone.name()));
        });
    }

    /// What hung below `gone` hangs below `to`; when `to` is itself below `gone`, it rises to its place first.
    private void moveTree(Unit gone, UnitId to) {
        if (new UnitTree(findAll()).subtree(gone.id()).contains(to))
            db.update(UNIT).set(UNIT.PARENT_ID, UnitRows.value(gone.parent())).where(UNIT.ID.eq(to.value())).execute();
        db.update(UNIT).set(UNIT.PARENT_ID, to.value()).where(UNIT.PARENT_ID.eq(gone.id().value())).execute();
    }

    /// One by one, since a namesake at the new unit makes it one more occurrence.
    private void moveAssets(UnitId from, UnitId to) {
        var moving = db.select(ASSET.ID, ASSET.FAMILY, ASSET.NAME_KEY).from(ASSET).where(ASSET.UNIT_ID.eq(from.value())).orderBy(ASSET.ID).fetch();
        for (var asset : moving) {
            int last = db.select(coalesce(max(ASSET.OCCURRENCE), inline(0))).from(ASSET).where(ASSET.UNIT_ID.eq(to.value()),
                    ASSET.FAMILY.eq(asset.value2()), ASSET.NAME_KEY.eq(asset.value3())).fetchSingle().value1();
            db.update(ASSET).set(ASSET.UNIT_ID, to.value()).set(ASSET.OCCURRENCE, last + 1).set(ASSET.VERSION, ASSET.VERSION.plus(1))
                    .where(ASSET.ID.eq(asset.value1())).execute();
        }
    }

    private Unit get(UnitId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private static ExpectedException unknown(UnitId id) {
        return new ExpectedException(ErrorCode.UNKNOWN_UNIT, id.value());
    }

    /// A name that another unit goes by is refused by the database.
    private void addAliases(UnitId unit, Collection<String> aliases) {
        for (var alias : aliases) db.insertInto(UNIT_ALIAS, UNIT_ALIAS.ALIAS, UNIT_ALIAS.UNIT_ID).values(alias, unit.value()).execute();
    }

    private static UnitRecord row(UnitDraft d) {
        var row = new UnitRecord();
        row.setParentId(UnitRows.value(d.parent()));
        row.setName(d.name());
        row.setLevel(d.level().key());
        row.setHeadCount(d.headCount());
        row.setLeader(d.leader());
        row.setContact(d.contact());
        row.setProvisional(d.provisional());
        return row;
    }
}
