package org.qingqun.store;

import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Sound;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitMerger;
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

    @Override public UnitMerger mergeInto(UnitId from, UnitId to) {
        if (from.equals(to)) throw new IllegalArgumentException("a unit cannot be merged into itself: " + from.value());
        return db.transactionResult(() -> {
            var gone = get(from);
            var kept = get(to);
            if (new UnitTree(findAll()).subtree(from).contains(to)) rise(to, gone.parent()); // else the tree would have a loop
            var moved = new UnitLinks(db).move(from, to);
            db.deleteFrom(UNIT).where(UNIT.ID.eq(from.value())).execute();
            addAliases(to, List.of(gone.name()));
            return new UnitMerger(gone, kept, moved);
        });
    }

    private void rise(UnitId unit, @Nullable UnitId above) {
        db.update(UNIT).set(UNIT.PARENT_ID, UnitRows.value(above)).where(UNIT.ID.eq(unit.value())).execute();
    }

    @Override public void part(UnitMerger merger) {
        var gone = merger.gone();
        db.transaction(() -> {
            var row = row(new UnitDraft(gone.parent(), gone.name(), gone.level(), gone.headCount(), gone.leader(), gone.contact(), gone.provisional(), List.of()));
            row.setId(gone.id().value());
            db.insertInto(UNIT).set(row).execute();
            new UnitLinks(db).moveBack(merger.moved(), merger.kept().id(), gone.id());
            replace(merger.kept());
        });
    }

    @Override public void remove(UnitId id) {
        db.transaction(() -> {
            var unit = get(id);
            if (new UnitLinks(db).isUsed(id)) throw new ExpectedException(ErrorCode.UNIT_IN_USE, unit.name());
            db.deleteFrom(UNIT_ALIAS).where(UNIT_ALIAS.UNIT_ID.eq(id.value())).execute();
            db.deleteFrom(UNIT).where(UNIT.ID.eq(id.value())).execute();
        });
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
        var sound = Sound.of(d.name());
        row.setNameInitials(sound.initials());
        row.setNameSound(sound.syllables());
        row.setLevel(d.level().key());
        row.setHeadCount(d.headCount());
        row.setLeader(d.leader());
        row.setContact(d.contact());
        row.setProvisional(d.provisional());
        return row;
    }
}
