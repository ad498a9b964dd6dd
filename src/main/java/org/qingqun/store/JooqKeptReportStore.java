package org.qingqun.store;

import static org.qingqun.store.schema.Tables.WRITTEN_REPORT;
import static org.qingqun.store.schema.Tables.WRITTEN_REPORT_FILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Fraction;
import org.qingqun.report.kept.KeptFile;
import org.qingqun.report.kept.KeptReport;
import org.qingqun.report.kept.KeptReportStore;
import org.qingqun.store.schema.tables.records.WrittenReportFileRecord;
import org.qingqun.store.schema.tables.records.WrittenReportRecord;

/// Written reports in their table, their files in another.
record JooqKeptReportStore(DSLContext db) implements KeptReportStore {
    @Override public KeptReport insert(CampaignId campaign, KeptReport report, Map<String, byte[]> bytes) {
        return db.transactionResult(() -> {
            long id = db.insertInto(WRITTEN_REPORT).set(WRITTEN_REPORT.CAMPAIGN_ID, campaign.value()).set(WRITTEN_REPORT.AS_OF, report.asOf())
                    .set(WRITTEN_REPORT.WRITTEN_AT, Columns.utc(report.writtenAt())).set(WRITTEN_REPORT.PERSON_ID, report.by().value())
                    .set(WRITTEN_REPORT.FOLDER, report.folder()).set(WRITTEN_REPORT.RATE, report.rate()).set(WRITTEN_REPORT.NUMERATOR, report.share().numerator())
                    .set(WRITTEN_REPORT.DENOMINATOR, report.share().denominator()).set(WRITTEN_REPORT.AUDIT_HEAD, report.auditHead())
                    .returning(WRITTEN_REPORT.ID).fetchSingle().getId();
            var rows = new ArrayList<WrittenReportFileRecord>();
            for (var file : report.files()) rows.add(new WrittenReportFileRecord(id, rows.size() + 1, file.name(), file.size(), file.sha256(), bytes.get(file.name())));
            BulkInsert.run(db, WRITTEN_REPORT_FILE, rows);
            return find(id).orElseThrow();
        });
    }

    @Override public List<KeptReport> findAll(CampaignId campaign) {
        return find(WRITTEN_REPORT.CAMPAIGN_ID.eq(campaign.value()));
    }

    @Override public Optional<KeptReport> find(long id) {
        return find(WRITTEN_REPORT.ID.eq(id)).stream().findFirst();
    }

    @Override public byte[] read(long id, String name) {
        return db.select(WRITTEN_REPORT_FILE.BYTES).from(WRITTEN_REPORT_FILE).where(WRITTEN_REPORT_FILE.REPORT_ID.eq(id), WRITTEN_REPORT_FILE.NAME.eq(name)).fetchSingle().value1();
    }

    private List<KeptReport> find(Condition which) {
        var reports = db.selectFrom(WRITTEN_REPORT).where(which).orderBy(WRITTEN_REPORT.ID.desc()).fetch();
        var f = WRITTEN_REPORT_FILE;
        var files = db.select(f.REPORT_ID, f.NAME, f.SIZE, f.SHA256, f.BYTES.isNotNull()).from(f).where(f.REPORT_ID.in(reports.map(WrittenReportRecord::getId)))
                .orderBy(f.PLACE).fetchGroups(r -> r.value1(), r -> new KeptFile(r.value2(), r.value3(), r.value4(), r.value5()));
        return reports.map(r -> new KeptReport(r.getId(), r.getAsOf(), Columns.instant(r.getWrittenAt()), new PersonId(r.getPersonId()), r.getFolder(), r.getRate(),
                new Fraction(r.getNumerator(), r.getDenominator()), r.getAuditHead(), files.getOrDefault(r.getId(), List.of())));
    }
}
