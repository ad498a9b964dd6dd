package org.qingqun.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.qingqun.store.schema.Tables.APPROVAL;
import static org.qingqun.store.schema.Tables.APPROVAL_SHEET;
import static org.qingqun.store.schema.Tables.APPROVAL_SHEET_ROW;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.SIGNED_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.qingqun.approval.SheetId;
import org.qingqun.approval.sheet.ApprovalSheet;
import org.qingqun.approval.sheet.SheetRow;
import org.qingqun.approval.sheet.SheetStanding;
import org.qingqun.approval.sheet.SheetStore;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.ApprovalSheetRecord;
import org.qingqun.store.schema.tables.records.ApprovalSheetRowRecord;

/// Printed sheets in their tables, signed files beside them once each by SHA-256.
record JooqSheetStore(DSLContext db) implements SheetStore {
    @Override public ApprovalSheet insert(ApprovalSheet d) {
        var r = new ApprovalSheetRecord(); // the number is the database's
        r.setCode(d.code());
        r.setCampaignId(d.campaign().value());
        r.setHeadId(d.head().value());
        r.setUnitId(d.unit().value());
        r.setMadeBy(d.madeBy().value());
        r.setMadeAt(Columns.utc(d.madeAt()));
        r.setDueOn(d.dueOn());
        r.setLogHead(d.logHead());
        try {
            return db.transactionResult(() -> {
                long id = db.insertInto(APPROVAL_SHEET).set(r).returning(APPROVAL_SHEET.ID).fetchSingle().getId();
                BulkInsert.run(db, APPROVAL_SHEET_ROW, d.rows().stream().map(row -> new ApprovalSheetRowRecord(id, row.ordinal(), row.cleanupCase().value(), row.contentHash())).toList());
                return find(new SheetId(id)).orElseThrow();
            });
        } catch (IntegrityConstraintViolationException somebodyWasFaster) {
            throw new ExpectedException(somebodyWasFaster, ErrorCode.STALE, d.code());
        }
    }

    @Override public Optional<ApprovalSheet> find(SheetId id) {
        return find(APPROVAL_SHEET.ID.eq(id.value()));
    }

    @Override public Optional<ApprovalSheet> findByCode(String code) {
        return find(APPROVAL_SHEET.CODE.eq(code));
    }

    private Optional<ApprovalSheet> find(Condition which) {
        return db.selectFrom(APPROVAL_SHEET).where(which).fetchOptional(r -> new ApprovalSheet(new SheetId(r.getId()), r.getCode(), new CampaignId(r.getCampaignId()),
                new PersonId(r.getHeadId()), new UnitId(r.getUnitId()), new PersonId(r.getMadeBy()), Columns.instant(r.getMadeAt()), r.getDueOn(), r.getLogHead(), rows(r.getId())));
    }

    private List<SheetRow> rows(long sheet) {
        return db.selectFrom(APPROVAL_SHEET_ROW).where(APPROVAL_SHEET_ROW.SHEET_ID.eq(sheet)).orderBy(APPROVAL_SHEET_ROW.ORDINAL)
                .fetch(r -> new SheetRow(r.getOrdinal(), new CaseId(r.getCaseId()), r.getContentHash()));
    }

    /// What waits still has the content it was printed with.
    @Override public List<SheetStanding> findStandings(CampaignId campaign) {
        var ofSheet = APPROVAL_SHEET_ROW.SHEET_ID.eq(APPROVAL_SHEET.ID);
        var rows = field(selectCount().from(APPROVAL_SHEET_ROW).where(ofSheet));
        var answered = field(DSL.select(countDistinct(APPROVAL.CASE_ID)).from(APPROVAL).where(APPROVAL.SHEET_ID.eq(APPROVAL_SHEET.ID)));
        var waiting = field(selectCount().from(APPROVAL_SHEET_ROW).join(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(APPROVAL_SHEET_ROW.CASE_ID))
                .where(ofSheet, CLEANUP_CASE.STATE.eq(CaseState.SUBMITTED.key()), CLEANUP_CASE.CONTENT_HASH.eq(APPROVAL_SHEET_ROW.CONTENT_HASH)));
        var scanned = field(exists(selectOne().from(SIGNED_FILE).where(SIGNED_FILE.SUBJECT.eq(DSL.concat(DSL.inline("sheet:"), APPROVAL_SHEET.ID.cast(String.class))))));
        return db.select(APPROVAL_SHEET.ID, APPROVAL_SHEET.CODE, APPROVAL_SHEET.HEAD_ID, APPROVAL_SHEET.UNIT_ID, APPROVAL_SHEET.MADE_AT, APPROVAL_SHEET.DUE_ON,
                rows, answered, waiting, scanned).from(APPROVAL_SHEET).where(APPROVAL_SHEET.CAMPAIGN_ID.eq(campaign.value())).orderBy(APPROVAL_SHEET.ID.desc())
                .fetch(r -> new SheetStanding(new SheetId(r.value1()), r.value2(), new PersonId(r.value3()), new UnitId(r.value4()), Columns.instant(r.value5()), r.value6(),
                        r.value7(), r.value8(), r.value9(), r.value10()));
    }

    @Override public int countByPrefix(String prefix) {
        return db.fetchCount(APPROVAL_SHEET, APPROVAL_SHEET.CODE.startsWith(prefix));
    }

    @Override public String keep(Scan scan, String subject, long by, Instant at) {
        return db.transactionResult(() -> {
            var before = db.select(SIGNED_FILE.SUBJECT).from(SIGNED_FILE).where(SIGNED_FILE.SHA256.eq(scan.sha256())).fetchOptional(SIGNED_FILE.SUBJECT);
            if (before.isPresent()) return before.get();
            db.insertInto(SIGNED_FILE).set(SIGNED_FILE.SHA256, scan.sha256()).set(SIGNED_FILE.NAME, scan.name()).set(SIGNED_FILE.SIZE, (long) scan.bytes().length)
                    .set(SIGNED_FILE.BYTES, scan.bytes()).set(SIGNED_FILE.SUBJECT, subject).set(SIGNED_FILE.BY_PERSON, by).set(SIGNED_FILE.AT, Columns.utc(at)).execute();
            return subject;
        });
    }

    @Override public Optional<Scan> findScan(String sha256) {
        return db.selectFrom(SIGNED_FILE).where(SIGNED_FILE.SHA256.eq(sha256)).fetchOptional(r -> new Scan(r.getName(), r.getSha256(), r.getBytes()));
    }
}
