package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.qingqun.store.schema.Tables.APPROVAL;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.approval.Backing;
import org.qingqun.approval.SheetId;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Keyed;
import org.qingqun.store.schema.tables.records.ApprovalRecord;

/// Approvals in their table; only ever added.
record JooqApprovalStore(DSLContext db) implements ApprovalStore {
    @Override public void append(Approval a) {
        var r = new ApprovalRecord(); // the number is the database's
        r.setCaseId(a.cleanupCase().value());
        r.setPersonId(a.by().value());
        r.setGrade(a.grade().key());
        r.setVerdict(a.verdict().key());
        r.setComment(a.comment());
        r.setContentHash(a.contentHash());
        r.setAt(Columns.utc(a.at()));
        r.setSheetId(a.backing().sheet() == null ? null : a.backing().sheet().value());
        r.setSignedSha256(a.backing().signedFile());
        r.setInsteadOf(a.backing().insteadOf() == null ? null : a.backing().insteadOf().value());
        db.insertInto(APPROVAL).set(r).execute();
    }

    @Override public List<Approval> findByCase(CaseId id) {
        return db.selectFrom(APPROVAL).where(APPROVAL.CASE_ID.eq(id.value())).orderBy(APPROVAL.ID).fetch(JooqApprovalStore::read);
    }

    @Override public List<Approval> findBySheet(SheetId sheet) {
        return db.selectFrom(APPROVAL).where(APPROVAL.SHEET_ID.eq(sheet.value())).orderBy(APPROVAL.ID).fetch(JooqApprovalStore::read);
    }

    @Override public Map<CaseId, Approval> findLastAgreements(Collection<CaseId> ids) {
        var found = new HashMap<CaseId, Approval>();
        db.selectFrom(APPROVAL).where(APPROVAL.CASE_ID.in(ids.stream().map(CaseId::value).toList()), APPROVAL.VERDICT.eq(Verdict.AGREE.key())).orderBy(APPROVAL.ID)
                .forEach(r -> found.put(new CaseId(r.getCaseId()), read(r)));
        return found;
    }

    private static Approval read(ApprovalRecord r) {
        var backing = new Backing(r.getSheetId() == null ? null : new SheetId(r.getSheetId()), r.getSignedSha256(), r.getInsteadOf() == null ? null : new PersonId(r.getInsteadOf()));
        return new Approval(new CaseId(r.getCaseId()), new PersonId(r.getPersonId()), Keyed.of(ApprovalGrade.class, r.getGrade()), Keyed.of(Verdict.class, r.getVerdict()),
                r.getComment(), r.getContentHash(), Columns.instant(r.getAt()), backing);
    }

    @Override public Set<CaseId> findAgreed(Collection<CaseId> ids) {
        return db.selectDistinct(APPROVAL.CASE_ID).from(APPROVAL).where(APPROVAL.CASE_ID.in(ids.stream().map(CaseId::value).toList()), APPROVAL.VERDICT.eq(Verdict.AGREE.key()))
                .fetchSet(r -> new CaseId(r.value1()));
    }

    @Override public Set<CaseId> findCasesByGrade(CampaignId campaign, ApprovalGrade grade) {
        return db.select(APPROVAL.CASE_ID).from(APPROVAL).where(APPROVAL.ID.in(last(campaign)), APPROVAL.GRADE.eq(grade.key())).fetchSet(r -> new CaseId(r.value1()));
    }

    /// A case approved again after a change counts once, by its last approval.
    @Override public Map<ApprovalGrade, Integer> countClosedByGrade(CampaignId campaign, LocalDate day) {
        var counts = new EnumMap<ApprovalGrade, Integer>(ApprovalGrade.class);
        db.select(APPROVAL.GRADE, count()).from(APPROVAL).join(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(APPROVAL.CASE_ID))
                .where(APPROVAL.ID.in(last(campaign)), CLEANUP_CASE.STATE.eq(CaseState.CLOSED.key()),
                        CLEANUP_CASE.CLOSED_ON.isNull().or(CLEANUP_CASE.CLOSED_ON.le(day))).groupBy(APPROVAL.GRADE)
                .forEach(r -> counts.put(Keyed.of(ApprovalGrade.class, r.value1()), r.value2()));
        return counts;
    }

    /// The last agreement to each case of a campaign.
    private static Select<Record1<Long>> last(CampaignId campaign) {
        return select(max(APPROVAL.ID)).from(APPROVAL).join(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(APPROVAL.CASE_ID))
                .where(APPROVAL.VERDICT.eq(Verdict.AGREE.key()), CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value())).groupBy(APPROVAL.CASE_ID);
    }
}
