package org.qingqun.store;

import static org.qingqun.store.schema.Tables.RETURN_SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;
import org.qingqun.returns.SignatureStore;
import org.qingqun.returns.UnitSignature;

/// Signatures on return forms in their table, each scan in the row of its signature; lists leave the scans where they are.
record JooqSignatureStore(DSLContext db) implements SignatureStore {
    @Override public void add(UnitSignature s, byte @Nullable [] scan) {
        var kept = s.scan();
        db.insertInto(RETURN_SIGNATURE).set(RETURN_SIGNATURE.UNIT_ID, s.unit().value()).set(RETURN_SIGNATURE.SIGNED_BY, s.signedBy())
                .set(RETURN_SIGNATURE.SIGNED_ON, s.signedOn()).set(RETURN_SIGNATURE.AT, Columns.utc(s.at())).set(RETURN_SIGNATURE.BY_PERSON, s.recordedBy().value())
                .set(RETURN_SIGNATURE.SCAN_NAME, kept == null ? null : kept.name()).set(RETURN_SIGNATURE.SCAN_SHA256, kept == null ? null : kept.sha256())
                .set(RETURN_SIGNATURE.SCAN, scan).execute();
    }

    @Override public void removeLast(UnitId unit) {
        var last = db.select(RETURN_SIGNATURE.ID).from(RETURN_SIGNATURE).where(RETURN_SIGNATURE.UNIT_ID.eq(unit.value())).orderBy(RETURN_SIGNATURE.ID.desc()).limit(1)
                .fetchOptional(RETURN_SIGNATURE.ID);
        last.ifPresent(id -> db.deleteFrom(RETURN_SIGNATURE).where(RETURN_SIGNATURE.ID.eq(id)).execute());
    }

    @Override public List<UnitSignature> findSince(Instant start) {
        var t = RETURN_SIGNATURE;
        return db.select(t.UNIT_ID, t.SIGNED_BY, t.SIGNED_ON, t.AT, t.BY_PERSON, t.SCAN_NAME, t.SCAN_SHA256).from(t).where(t.AT.ge(Columns.utc(start)))
                .orderBy(t.ID).fetch(JooqSignatureStore::read);
    }

    @Override public byte[] readScan(String sha256) {
        return Objects.requireNonNull(db.select(RETURN_SIGNATURE.SCAN).from(RETURN_SIGNATURE).where(RETURN_SIGNATURE.SCAN_SHA256.eq(sha256)).limit(1).fetchSingle().value1());
    }

    private static UnitSignature read(Record7<Long, String, java.time.LocalDate, java.time.LocalDateTime, Long, String, String> r) {
        var scan = r.value7() == null ? null : new UnitSignature.Scan(r.value6(), r.value7());
        return new UnitSignature(new UnitId(r.value1()), r.value2(), r.value3(), Columns.instant(r.value4()), new PersonId(r.value5()), scan);
    }
}
