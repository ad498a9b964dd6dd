package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.FINDING;
import static org.qingqun.store.schema.Tables.IMPORT_BATCH;
import static org.qingqun.store.schema.Tables.IMPORT_BEFORE;
import static org.qingqun.store.schema.Tables.IMPORT_CASE;
import static org.qingqun.store.schema.Tables.IMPORT_FILE;
import static org.qingqun.store.schema.Tables.IMPORT_RANGE;
import static org.qingqun.store.schema.Tables.IMPORT_UNIT;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.UNIT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.BatchId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Sound;
import org.qingqun.store.schema.tables.records.ImportBeforeRecord;

/// Takes one batch back, all of it or nothing. What people built on it holds it by its foreign keys; what follows from it anyhow, findings and its place in
/// the count, goes with it.
record BatchUndo(DSLContext db, BatchId batch) {
    void run() {
        try {
            db.transaction(this::undo);
        } catch (DataAccessException held) {
            throw held.sqlStateClass() == org.jooq.exception.SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION || isConstraint(held) ? inUse(held) : held;
        }
    }

    /// SQLite's driver gives no SQL state.
    private static boolean isConstraint(DataAccessException held) {
        return String.valueOf(held.getMessage()).contains("SQLITE_CONSTRAINT");
    }

    private void undo() {
        int open = db.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, Batch.State.UNDONE.key())
                .where(IMPORT_BATCH.ID.eq(batch.value()), IMPORT_BATCH.STATE.in(Batch.State.DONE.key(), Batch.State.STOPPED.key())).execute();
        if (open == 0) throw new ExpectedException(ErrorCode.UNKNOWN_BATCH, batch.value());
        removeCases();
        restoreChanged();
        removeAdded();
        removeUnits();
        db.deleteFrom(IMPORT_FILE).where(IMPORT_FILE.BATCH_ID.eq(batch.value())).execute();
    }

    private void removeCases() {
        var made = DSL.select(IMPORT_CASE.CASE_ID).from(IMPORT_CASE).where(IMPORT_CASE.BATCH_ID.eq(batch.value()));
        boolean moved = db.fetchExists(db.selectOne().from(IMPORT_CASE).join(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(IMPORT_CASE.CASE_ID))
                .where(IMPORT_CASE.BATCH_ID.eq(batch.value()), CLEANUP_CASE.STATE.ne(CaseState.PROPOSED.key()).or(CLEANUP_CASE.VERSION.ne(IMPORT_CASE.VERSION))));
        if (moved) throw inUse(null);
        db.deleteFrom(CLEANUP_CASE).where(CLEANUP_CASE.ID.in(made)).execute();
    }

    /// An asset that two files of the batch changed goes back to what it was before the first.
    private void restoreChanged() {
        Map<Long, ImportBeforeRecord> first = new LinkedHashMap<>();
        Map<Long, Integer> last = new LinkedHashMap<>();
        db.selectFrom(IMPORT_BEFORE).where(IMPORT_BEFORE.BATCH_ID.eq(batch.value())).orderBy(IMPORT_BEFORE.ID, IMPORT_BEFORE.VERSION).forEach(r -> {
            first.putIfAbsent(r.getId(), r);
            last.put(r.getId(), r.getVersion());
        });
        first.forEach((id, before) -> {
            var set = new LinkedHashMap<Field<?>, Object>();
            for (var field : before.fields()) if (isFact(field)) set.put(Objects.requireNonNull(ASSET.field(field.getName())), before.get(field));
            var sound = Sound.of(before.getName());
            int restored = db.update(ASSET).set(set).set(ASSET.NAME_INITIALS, sound.initials()).set(ASSET.NAME_SOUND, sound.syllables()).set(ASSET.VERSION, ASSET.VERSION.plus(1))
                    .where(ASSET.ID.eq(id), ASSET.VERSION.eq(last.getOrDefault(id, 0) + 1), noOpenCase()).execute();
            if (restored == 0) throw inUse(null);
        });
    }

    private static boolean isFact(Field<?> field) {
        return !field.equals(IMPORT_BEFORE.BATCH_ID) && !field.equals(IMPORT_BEFORE.ID) && !field.equals(IMPORT_BEFORE.VERSION);
    }

    private static Condition noOpenCase() {
        var ended = java.util.Arrays.stream(CaseState.values()).filter(s -> !s.isOpen()).map(CaseState::key).toList();
        return DSL.notExists(DSL.selectOne().from(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.eq(ASSET.ID), CLEANUP_CASE.STATE.notIn(ended)));
    }

    /// Assets as they came: never edited, and closed at the most because their unit said so.
    private void removeAdded() {
        for (var range : db.selectFrom(IMPORT_RANGE).where(IMPORT_RANGE.BATCH_ID.eq(batch.value()))) {
            var here = ASSET.ID.between(range.getFirstId(), range.getLastId());
            var untouched = ASSET.VERSION.eq(1).or(ASSET.VERSION.eq(2).and(ASSET.STATUS.eq(AssetStatus.CLOSED.key())));
            db.deleteFrom(FINDING).where(FINDING.ASSET_ID.between(range.getFirstId(), range.getLastId())).execute();
            db.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ASSET_ID.between(range.getFirstId(), range.getLastId())).execute();
            int gone = db.deleteFrom(ASSET).where(here, untouched).execute();
            if (gone != range.getLastId() - range.getFirstId() + 1) throw inUse(null);
        }
    }

    /// Units nobody said anything about and nothing hangs on any more.
    private void removeUnits() {
        for (var unit : db.select(IMPORT_UNIT.UNIT_ID).from(IMPORT_UNIT).where(IMPORT_UNIT.BATCH_ID.eq(batch.value())).fetch(IMPORT_UNIT.UNIT_ID)) {
            boolean used = db.fetchExists(ASSET, ASSET.UNIT_ID.eq(unit))
                    || db.fetchExists(IMPORT_FILE, IMPORT_FILE.UNIT_ID.eq(unit), IMPORT_FILE.BATCH_ID.ne(batch.value()).or(IMPORT_FILE.BATCH_ID.isNull()));
            if (used) continue;
            db.deleteFrom(IMPORT_FILE).where(IMPORT_FILE.UNIT_ID.eq(unit)).execute();
            db.deleteFrom(UNIT).where(UNIT.ID.eq(unit), UNIT.PROVISIONAL.isTrue()).execute();
        }
    }

    private ExpectedException inUse(@Nullable Throwable cause) {
        return cause == null ? new ExpectedException(ErrorCode.BATCH_IN_USE, batch.value()) : new ExpectedException(cause, ErrorCode.BATCH_IN_USE, batch.value());
    }
}
