package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Backing;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Family;

class JooqApprovalStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);

    @Test void answersComeOldestFirstAsTheyWent() {
        var c = propose("甲群");
        var other = propose("乙群");
        var returned = approval(c, ApprovalGrade.IN_APP_PIN, Verdict.RETURN, "理由不足");
        var agreed = approval(c, ApprovalGrade.SHEET_WITH_SCAN, Verdict.AGREE, null);
        stores.approvals().append(returned);
        stores.approvals().append(approval(other, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null));
        stores.approvals().append(agreed);
        assertEquals(List.of(returned, agreed), stores.approvals().findByCase(c));
        assertEquals(List.of(), stores.approvals().findByCase(new CaseId(99)));
    }

    @Test void closedCasesAreCountedOnceByTheirLastApproval() {
        var closed = propose("甲群");
        var again = propose("乙群");
        var open = propose("丙群");
        stores.approvals().append(approval(closed, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null));
        stores.approvals().append(approval(again, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null));
        stores.approvals().append(approval(again, ApprovalGrade.SIGNED_FILE, Verdict.AGREE, null));
        stores.approvals().append(approval(open, ApprovalGrade.SHEET_WITHOUT_SCAN, Verdict.AGREE, null));
        close(closed);
        close(again);
        var day = LocalDate.of(2026, 11, 2);
        closedOn(again, day);
        assertEquals(Map.of(ApprovalGrade.IN_APP_PIN, 1, ApprovalGrade.SIGNED_FILE, 1), stores.approvals().countClosedByGrade(CAMPAIGN, day));
        assertEquals(Map.of(ApprovalGrade.IN_APP_PIN, 1), stores.approvals().countClosedByGrade(CAMPAIGN, day.minusDays(1)), "the other was closed later");
        assertEquals(Map.of(), stores.approvals().countClosedByGrade(new CampaignId(2), day));
        assertEquals(Set.of(again), stores.approvals().findCasesByGrade(CAMPAIGN, ApprovalGrade.SIGNED_FILE));
        assertEquals(Set.of(closed), stores.approvals().findCasesByGrade(CAMPAIGN, ApprovalGrade.IN_APP_PIN), "by its last approval only");
        assertEquals(Set.of(open), stores.approvals().findCasesByGrade(CAMPAIGN, ApprovalGrade.SHEET_WITHOUT_SCAN), "closed or not");
    }

    @Test void whatWasAgreedToOnceIsFoundAmongMany() {
        var agreed = propose("甲群");
        var returned = propose("乙群");
        stores.approvals().append(approval(agreed, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null));
        stores.approvals().append(approval(agreed, ApprovalGrade.IN_APP_PIN, Verdict.RETURN, "反悔"));
        stores.approvals().append(approval(returned, ApprovalGrade.IN_APP_PIN, Verdict.RETURN, "理由不足"));
        assertEquals(Set.of(agreed), stores.approvals().findAgreed(List.of(agreed, returned, new CaseId(99))));
        assertEquals(Set.of(), stores.approvals().findAgreed(List.of()));
    }

    @Test void theLastAgreementOfEachCaseIsFound() {
        var c = propose("甲群");
        var returned = propose("乙群");
        var last = approval(c, ApprovalGrade.SIGNED_FILE, Verdict.AGREE, null);
        stores.approvals().append(approval(c, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null));
        stores.approvals().append(last);
        stores.approvals().append(approval(returned, ApprovalGrade.IN_APP_PIN, Verdict.RETURN, "理由不足"));
        assertEquals(Map.of(c, last), stores.approvals().findLastAgreements(List.of(c, returned)));
    }

    private static Approval approval(CaseId c, ApprovalGrade grade, Verdict verdict, String comment) {
        return new Approval(c, PersonId.ADMINISTRATOR, grade, verdict, comment, "b".repeat(64), NOON, Backing.NONE);
    }

    private CaseId propose(String name) {
        return stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(group(name).id(), Disposition.DISSOLVE, null, "任务结束", null, null),
                PersonId.ADMINISTRATOR).id();
    }

    private void closedOn(CaseId id, LocalDate day) {
        var c = stores.cases().get(id);
        stores.cases().replace(c, c.closedOn(day));
    }

    private void close(CaseId id) {
        for (var next : List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED)) {
            var c = stores.cases().get(id);
            stores.cases().replace(c, c.moveTo(next));
        }
    }
}
