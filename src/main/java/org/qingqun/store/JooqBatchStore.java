package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.IMPORT_BATCH;
import static org.qingqun.store.schema.Tables.IMPORT_BEFORE;
import static org.qingqun.store.schema.Tables.IMPORT_CASE;
import static org.qingqun.store.schema.Tables.IMPORT_FILE;
import static org.qingqun.store.schema.Tables.IMPORT_ITEM;
import static org.qingqun.store.schema.Tables.IMPORT_RANGE;
import static org.qingqun.store.schema.Tables.IMPORT_UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Keyed;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.BatchStore;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.WrittenFile;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.ImportBatchRecord;
import org.qingqun.store.schema.tables.records.ImportItemRecord;

/// Batches in their tables; `BatchUndo` takes them back.
record JooqBatchStore(DSLContext db) implements BatchStore {

    @Override public BatchId open(Instant at, PersonId by, String runner, List<String> paths) {
        return db.transactionResult(() -> {
            var r = new ImportBatchRecord(); // the number is the database's
            r.setAt(Columns.utc(at));
            r.setByPerson(by.value());
            r.setState(Batch.State.RUNNING.key());
            r.setRunner(runner);
            long id = db.insertInto(IMPORT_BATCH).set(r).returning(IMPORT_BATCH.ID).fetchSingle().getId();
            var items = new ArrayList<ImportItemRecord>();
            for (int i = 0; i < paths.size(); i++) items.add(new ImportItemRecord(id, i, paths.get(i), Batch.ItemState.WAITING.key()));
            BulkInsert.run(db, IMPORT_ITEM, items);
            return new BatchId(id);
        });
    }

    @Override public void mark(BatchId batch, int ordinal, Batch.ItemState state) {
        db.update(IMPORT_ITEM).set(IMPORT_ITEM.STATE, state.key()).where(IMPORT_ITEM.BATCH_ID.eq(batch.value()), IMPORT_ITEM.ORDINAL.eq(ordinal)).execute();
    }

    /// One that changed nothing leaves no trace.
    @Override public void close(BatchId batch, Batch.State state) {
        db.transaction(() -> {
            boolean left = db.fetchExists(IMPORT_FILE, IMPORT_FILE.BATCH_ID.eq(batch.value())) || state == Batch.State.STOPPED;
            if (left) db.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, state.key()).where(IMPORT_BATCH.ID.eq(batch.value())).execute();
            else {
                db.deleteFrom(IMPORT_ITEM).where(IMPORT_ITEM.BATCH_ID.eq(batch.value())).execute();
                db.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch.value())).execute();
            }
        });
    }

    @Override public void added(BatchId batch, Collection<AssetId> fresh) {
        var ids = fresh.stream().mapToLong(AssetId::value).sorted().toArray();
        for (int from = 0, to = 0; from < ids.length; from = ++to) {
            while (to + 1 < ids.length && ids[to + 1] == ids[to] + 1) to++;
            db.insertInto(IMPORT_RANGE, IMPORT_RANGE.BATCH_ID, IMPORT_RANGE.FIRST_ID, IMPORT_RANGE.LAST_ID).values(batch.value(), ids[from], ids[to]).execute();
        }
    }

    @Override public void changing(BatchId batch, Collection<AssetId> assets) {
        var columns = Arrays.stream(IMPORT_BEFORE.fields()).filter(f -> !f.equals(IMPORT_BEFORE.BATCH_ID)).toList();
        var selected = new ArrayList<Field<?>>(List.of(DSL.val(batch.value())));
        columns.forEach(c -> selected.add(Objects.requireNonNull(ASSET.field(c.getName()))));
        var target = new ArrayList<Field<?>>(List.of(IMPORT_BEFORE.BATCH_ID));
        target.addAll(columns);
        var ids = assets.stream().map(AssetId::value).toList();
        for (var part : Parts.of(ids))
            db.insertInto(IMPORT_BEFORE).columns(target).select(DSL.select(selected).from(ASSET).where(ASSET.ID.in(part))).execute();
    }

    @Override public void madeUp(BatchId batch, UnitId unit) {
        db.insertInto(IMPORT_UNIT, IMPORT_UNIT.BATCH_ID, IMPORT_UNIT.UNIT_ID).values(batch.value(), unit.value()).execute();
    }

    /// With the version each has by then: a later one means that somebody went on with it.
    @Override public void proposed(BatchId batch, Collection<Long> cases) {
        var ids = List.copyOf(cases);
        for (var part : Parts.of(ids))
            db.insertInto(IMPORT_CASE, IMPORT_CASE.BATCH_ID, IMPORT_CASE.CASE_ID, IMPORT_CASE.VERSION).select(DSL.select(DSL.val(batch.value()), CLEANUP_CASE.ID, CLEANUP_CASE.VERSION)
                    .from(CLEANUP_CASE).where(CLEANUP_CASE.ID.in(part))).execute();
    }

    @Override public Optional<Batch> find(BatchId batch) {
        return db.selectFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch.value())).fetchOptional().map(this::read);
    }

    @Override public List<Batch> findLatest(int limit) {
        return db.selectFrom(IMPORT_BATCH).orderBy(IMPORT_BATCH.ID.desc()).limit(limit).fetch(this::read);
    }

    @Override public List<WrittenFile> findWritten(BatchId batch) {
        return db.selectFrom(IMPORT_FILE).where(IMPORT_FILE.BATCH_ID.eq(batch.value())).orderBy(IMPORT_FILE.ID).fetch(r -> new WrittenFile(r.getPath(), UnitRows.id(r.getUnitId()),
                new Counts(r.getAdded(), r.getUpdated(), r.getSame(), r.getQuestions(), r.getConflicts(), r.getWrong())));
    }

    @Override public void undo(BatchId batch) {
        new BatchUndo(db, batch).run();
    }

    private Batch read(ImportBatchRecord r) {
        var items = db.selectFrom(IMPORT_ITEM).where(IMPORT_ITEM.BATCH_ID.eq(r.getId())).orderBy(IMPORT_ITEM.ORDINAL)
                .fetch(i -> new Batch.Item(i.getPath(), Keyed.of(Batch.ItemState.class, i.getState())));
        return new Batch(new BatchId(r.getId()), Columns.instant(r.getAt()), new PersonId(r.getByPerson()), Keyed.of(Batch.State.class, r.getState()), r.getRunner(), items);
    }
}
