package org.qingqun.store;

import static org.qingqun.store.schema.Tables.IMPORT_FILE;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.ImportLog;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.ImportFileRecord;

/// Imported files in their table.
record JooqImportLog(DSLContext db) implements ImportLog {
    @Override public void add(@Nullable BatchId batch, String path, String sha256, @Nullable UnitId unit, Counts counts, Instant at) {
        var r = new ImportFileRecord(); // the number is the database's
        r.setBatchId(batch == null ? null : batch.value());
        r.setPath(path);
        r.setSha256(sha256);
        r.setUnitId(UnitRows.value(unit));
        r.setAt(Columns.utc(at));
        r.setAdded(counts.fresh());
        r.setUpdated(counts.updated());
        r.setSame(counts.same());
        r.setQuestions(counts.questions());
        r.setConflicts(counts.conflicts());
        r.setWrong(counts.wrong());
        db.insertInto(IMPORT_FILE).set(r).execute();
    }

    @Override public Set<UnitId> findUnits() {
        return new LinkedHashSet<>(db.selectDistinct(IMPORT_FILE.UNIT_ID).from(IMPORT_FILE).where(IMPORT_FILE.UNIT_ID.isNotNull())
                .orderBy(IMPORT_FILE.UNIT_ID).fetch(r -> new UnitId(r.value1())));
    }

    @Override public Map<UnitId, Instant> findLastReturns() {
        var last = DSL.max(IMPORT_FILE.AT);
        return db.select(IMPORT_FILE.UNIT_ID, last).from(IMPORT_FILE).where(IMPORT_FILE.UNIT_ID.isNotNull()).groupBy(IMPORT_FILE.UNIT_ID)
                .fetchMap(r -> new UnitId(r.value1()), r -> Columns.instant(r.value2()));
    }

    @Override public boolean isKnown(String sha256) {
        return db.fetchExists(IMPORT_FILE, IMPORT_FILE.SHA256.eq(sha256));
    }
}
