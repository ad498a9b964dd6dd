package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;

class ApprovalServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private CaseId submitted;
    private SignedIn head;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        submitted = office.propose(office.groups("控辍保学工作群").getFirst().id(), Disposition.DISSOLVE, null).id();
        office.review.submit(List.of(submitted), ADMIN).single();
        head = office.pins.setFirst(office.head.id(), "2580");
    }

    @AfterEach void close() {
        office.close();
    }

    private Outcome decide(Verdict verdict, String comment) {
        return office.approvals.decide(List.of(submitted), verdict, comment, verdict == Verdict.DEFER ? TODAY.plusDays(10) : null, head);
    }

    @Test void anAgreementIsKeptWithItsGradeAndContent() {
        var approved = decide(Verdict.AGREE, null).single();
        assertEquals(CaseState.APPROVED, approved.state());
        var kept = office.stores.approvals().findByCase(submitted).getFirst();
        assertEquals(List.of(ApprovalGrade.IN_APP_PIN, Verdict.AGREE, approved.contentHash()), List.of(kept.grade(), kept.verdict(), kept.contentHash()));
    }

    @Test void aReturnedCaseCarriesTheReason() {
        var returned = decide(Verdict.RETURN, "群众还在用").single();
        assertEquals(List.of(CaseState.RETURNED, "群众还在用"), List.of(returned.state(), returned.returnReason()));
    }

    @Test void aDeferralNamesItsDay() {
        assertEquals(TODAY.plusDays(10), decide(Verdict.DEFER, "年后再办").single().waitUntil());
    }

    @Test void disagreeingNeedsAReason() {
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> decide(Verdict.RETURN, " ")).code());
    }

    @Test void theContentMustBeWhatWasSubmitted() {
        rename();
        assertEquals(ErrorCode.CONTENT_CHANGED, decide(Verdict.AGREE, null).refused().getFirst().why().code());
    }

    @Test void whatChangedCanBeSentBackOrItWouldWaitForEver() {
        rename();
        assertEquals(CaseState.RETURNED, decide(Verdict.RETURN, "内容有改动").single().state());
    }

    private void rename() {
        rename(office.stores.cases().get(submitted).asset());
    }

    private void rename(AssetId id) {
        var asset = office.stores.assets().get(id);
        office.inventory.edit(asset, AssetBuilder.workGroup().name("换了名字").unit(office.bureau.id().value()).facts(), Set.of(AssetField.NAME), 1);
    }

    @Test void whoProposedCannotApprove() {
        var asset = office.groups("自己提出的群").getFirst();
        var own = office.stores.cases().insert(office.campaigns.current().id(), asset.family(), new Proposal(asset.id(), Disposition.DISSOLVE, null, "已完成", null, null),
                office.head.id());
        office.review.submit(List.of(own.id()), ADMIN).single();
        assertEquals(ErrorCode.SAME_PERSON, office.approvals.decide(List.of(own.id()), Verdict.AGREE, null, null, head).refused().getFirst().why().code());
    }

    @Test void aHeadWithoutAUnitAnswersForNothingInTheProgram() {
        var anywhere = office.stores.people().insert("钱一鸣", null, Role.DEPARTMENT_HEAD);
        assertEquals(List.of(), office.approvals.findWaiting(anywhere));
        var outcome = office.approvals.decide(List.of(submitted), Verdict.AGREE, null, null, office.pins.setFirst(anywhere.id(), "1357"));
        assertEquals(ErrorCode.OTHER_UNIT, outcome.refused().getFirst().why().code());
        assertEquals(CaseState.APPROVED, office.approvals.recordSheet(List.of(submitted), Verdict.AGREE, null, null, anywhere.id(),
                ApprovalGrade.SHEET_WITHOUT_SCAN, ADMIN).single().state());
    }

    @Test void aHeadAnswersForHisOwnUnitOnly() {
        var stranger = office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        var signedIn = office.pins.setFirst(stranger.id(), "1357");
        var outcome = office.approvals.decide(List.of(submitted), Verdict.AGREE, null, null, signedIn);
        assertEquals(ErrorCode.OTHER_UNIT, outcome.refused().getFirst().why().code());
        assertEquals(List.of(), office.approvals.findWaiting(stranger));
        assertEquals(List.of(submitted), office.approvals.findWaiting(office.head));
    }

    @Test void theAdministratorCannotApprove() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.approvals.recordSheet(List.of(submitted), Verdict.AGREE,
                null, null, ADMIN, ApprovalGrade.SHEET_WITHOUT_SCAN, ADMIN)).code());
    }

    @Test void nobodyTypesInAnApprovalByPin() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.approvals.recordSheet(List.of(submitted), Verdict.AGREE,
                null, null, office.head.id(), ApprovalGrade.IN_APP_PIN, ADMIN)).code());
    }

    @Test void whatWasChangedAfterApprovalComesBackAloneAndSaysWhy() {
        decide(Verdict.AGREE, null).single();
        var other = office.approved(office.groups("不改的群").getFirst().id(), Disposition.DISSOLVE, null);
        assertEquals(List.of(), office.approvals.bringBackChanged(ADMIN));
        rename();
        assertEquals(List.of(submitted), office.approvals.bringBackChanged(ADMIN).stream().map(c -> c.id()).toList());
        assertEquals(List.of(CaseState.SUBMITTED, CaseState.APPROVED), List.of(office.stores.cases().get(submitted).state(), office.stores.cases().get(other.id()).state()));
        assertEquals(true, office.review.findSubmissions(submitted).getLast().afterApproval());
        assertEquals(List.of(), office.approvals.bringBackChanged(ADMIN), "once");
        assertEquals(CaseState.APPROVED, decide(Verdict.AGREE, null).single().state(), "and is approved as it is now");
    }

    @Test void aDelegateAnswersWhileTheHeadIsAwayAndInHisPlace() {
        var deputy = office.stores.people().insert("钱一鸣", null, Role.DEPARTMENT_HEAD);
        var signedIn = office.pins.setFirst(deputy.id(), "1357");
        office.delegations.delegate(head, deputy.id(), TODAY, TODAY.plusDays(3), "出差");
        assertEquals(List.of(submitted), office.approvals.findWaiting(deputy));
        assertEquals(CaseState.APPROVED, office.approvals.decide(List.of(submitted), Verdict.AGREE, null, null, signedIn).single().state());
        var kept = office.approvals.findAgreement(submitted).orElseThrow();
        assertEquals(List.of(deputy.id(), office.head.id()), List.of(kept.by(), kept.backing().insteadOf()));
        office.clock.set(TODAY.plusDays(4));
        assertEquals(List.of(), office.approvals.findWaiting(deputy), "it ends by itself");
    }

    @Test void aDelegateDoesNotApproveWhatEitherOfThemProposed() {
        var deputy = office.stores.people().insert("钱一鸣", null, Role.DEPARTMENT_HEAD);
        var signedIn = office.pins.setFirst(deputy.id(), "1357");
        office.delegations.delegate(head, deputy.id(), TODAY, TODAY.plusDays(3), "出差");
        for (var proposer : List.of(deputy.id(), office.head.id())) {
            var asset = office.groups("提出的群" + proposer.value()).getFirst();
            var own = office.stores.cases().insert(office.campaigns.current().id(), asset.family(), new Proposal(asset.id(), Disposition.DISSOLVE, null, "已完成", null, null), proposer);
            office.review.submit(List.of(own.id()), ADMIN).single();
            assertEquals(ErrorCode.SAME_PERSON, office.approvals.decide(List.of(own.id()), Verdict.AGREE, null, null, signedIn).refused().getFirst().why().code());
        }
    }

    @Test void aSecondAnswerIsRefused() {
        decide(Verdict.AGREE, null).single();
        assertEquals(ErrorCode.ILLEGAL_STEP, decide(Verdict.RETURN, "反悔").refused().getFirst().why().code());
    }

    private CaseId submittedMerge(AssetId source, AssetId survivor) {
        var id = office.propose(source, Disposition.MERGE, survivor).id();
        office.review.submit(List.of(id), ADMIN).single();
        return id;
    }

    @Test void aHeadAgreesIntoAnotherOneAndThatStands() {
        var groups = office.groups("政策宣讲群", "政策总群", "宣传群");
        var id = submittedMerge(groups.get(0).id(), groups.get(1).id());
        var approved = office.approvals.agreeInto(List.of(id), groups.get(2).id(), "同意合并，改为并入“宣传群”。", head).single();
        assertEquals(List.of(CaseState.APPROVED, groups.get(2).id(), ADMIN), List.of(approved.state(), approved.survivor(), approved.proposedBy()));
        var kept = office.approvals.findAgreement(id).orElseThrow();
        assertEquals(List.of(ApprovalGrade.IN_APP_PIN, approved.contentHash(), "同意合并，改为并入“宣传群”。"), List.of(kept.grade(), kept.contentHash(), kept.comment()));
        assertEquals("宣传群", office.review.findSubmissions(id).getLast().content().survivorName(), "what he approved is kept as what was submitted last");
        assertEquals(List.of(), office.approvals.bringBackChanged(ADMIN), "it is what he approved");
        assertEquals(CaseState.NOTIFIED, office.execution.notify(List.of(id), TODAY, TODAY.plusDays(7), ADMIN).single().state(), "and goes on without being submitted again");
    }

    @Test void anotherOneHasToBeThereAndHis() {
        var groups = office.groups("政策宣讲群", "政策总群", "要解散的群");
        var id = submittedMerge(groups.get(0).id(), groups.get(1).id());
        office.propose(groups.get(2).id(), Disposition.DISSOLVE, null);
        var elsewhere = office.insert(AssetBuilder.workGroup().name("区里的群").unit(office.county.id().value()));
        assertEquals(ErrorCode.SURVIVOR_LEAVING, intoRefused(id, groups.get(2).id()));
        assertEquals(ErrorCode.SURVIVOR_IS_SOURCE, intoRefused(id, groups.get(0).id()));
        assertEquals(ErrorCode.ILLEGAL_STEP, intoRefused(submitted, groups.get(1).id()), "no merge");
        assertEquals(ErrorCode.OTHER_UNIT, assertThrows(ExpectedException.class, () -> office.approvals.agreeInto(List.of(id), elsewhere.id(), "并入", head)).code());
        rename(groups.get(0).id());
        assertEquals(ErrorCode.CONTENT_CHANGED, intoRefused(id, office.groups("宣传群").getFirst().id()));
        assertEquals(List.of(CaseState.SUBMITTED, groups.get(1).id()), List.of(office.stores.cases().get(id).state(), office.stores.cases().get(id).survivor()), "nothing by accident");
    }

    private ErrorCode intoRefused(CaseId id, AssetId survivor) {
        return office.approvals.agreeInto(List.of(id), survivor, "并入", head).refused().getFirst().why().code();
    }
}
