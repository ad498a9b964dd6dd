package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;

class ReviewServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Asset a;
    private Asset b;
    private Asset c;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("控辍保学工作群", "控辍保学联络群", "防汛值班群");
        a = groups.get(0);
        b = groups.get(1);
        c = groups.get(2);
    }

    @AfterEach void close() {
        office.close();
    }

    private ErrorCode refusal(AssetId asset, Disposition disposition, AssetId survivor, String reason) {
        var outcome = office.review.propose(List.of(new Proposal(asset, disposition, survivor, reason, null, null)), ADMIN);
        assertEquals(List.of(), outcome.done());
        return outcome.refused().getFirst().why().code();
    }

    @Test void aProposalOpensACaseThatChangesNothingElse() {
        var opened = office.propose(a.id(), Disposition.DISSOLVE, null);
        assertEquals(CaseState.PROPOSED, opened.state());
        assertEquals(a, office.stores.assets().get(a.id()));
        assertEquals("case.proposed", office.stores.audit().findBySubject("case:" + opened.id().value()).getFirst().entry().action());
    }

    @Test void whatCannotBeDecidedIsRefusedWithItsReason() {
        assertEquals(ErrorCode.REASON_REQUIRED, refusal(a.id(), Disposition.DISSOLVE, null, " "));
        assertEquals(ErrorCode.WRONG_DISPOSITION, refusal(a.id(), Disposition.TAKE_DOWN, null, "x"));
        assertEquals(ErrorCode.UNKNOWN_ASSET, refusal(new AssetId(999), Disposition.KEEP, null, "x"));
        assertEquals(ErrorCode.NEEDS_SURVIVOR, refusal(a.id(), Disposition.MERGE, null, "x"));
        assertEquals(ErrorCode.SURVIVOR_IS_SOURCE, refusal(a.id(), Disposition.MERGE, a.id(), "x"));
        var account = office.insert(AssetBuilder.account().unit(office.bureau.id().value()));
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, refusal(a.id(), Disposition.MERGE, account.id(), "x"));
    }

    @Test void anAssetHasOneOpenCaseAtMost() {
        office.propose(a.id(), Disposition.DISSOLVE, null);
        assertEquals(ErrorCode.OPEN_CASE_EXISTS, refusal(a.id(), Disposition.KEEP, null, "x"));
    }

    @Test void mergesMakeNoCycleAndKeepTheirSurvivor() {
        office.propose(a.id(), Disposition.MERGE, b.id());
        assertEquals(ErrorCode.MERGE_CYCLE, refusal(b.id(), Disposition.MERGE, a.id(), "x"));
        assertEquals(ErrorCode.SURVIVOR_HAS_MERGES, refusal(b.id(), Disposition.MERGE, c.id(), "x"));
        assertEquals(ErrorCode.SURVIVOR_HAS_MERGES, refusal(b.id(), Disposition.DISSOLVE, null, "x"));
        assertEquals(ErrorCode.SURVIVOR_LEAVING, refusal(c.id(), Disposition.MERGE, a.id(), "x"));
    }

    @Test void aSurvivorMayBeMergedOnOnceItsOwnMergesAreDone() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(a.id(), Disposition.MERGE, b.id());
        assertEquals(CaseState.PROPOSED, office.propose(b.id(), Disposition.MERGE, c.id()).state());
    }

    @Test void oneRefusedRowLeavesTheOthers() {
        var outcome = office.review.propose(List.of(new Proposal(a.id(), Disposition.DISSOLVE, null, "任务完成", null, null),
                new Proposal(b.id(), Disposition.DISSOLVE, null, "", null, null), new Proposal(c.id(), Disposition.KEEP, null, "值班", null, null)), ADMIN);
        assertEquals(List.of(a.id(), c.id()), outcome.done().stream().map(CleanupCase::asset).toList());
        assertEquals(List.of(b.id().value()), outcome.refused().stream().map(Refusal::subject).toList());
    }

    @Test void aWithdrawnCaseEndsAndANewOneMayBeOpened() {
        var first = office.propose(a.id(), Disposition.DISSOLVE, null);
        office.review.withdraw(List.of(first.id()), "仍在使用", ADMIN).single();
        assertEquals(CaseState.PROPOSED, office.propose(a.id(), Disposition.KEEP, null).state());
        assertEquals(ErrorCode.ILLEGAL_STEP, office.review.submit(List.of(first.id()), ADMIN).refused().getFirst().why().code());
    }

    @Test void aWithdrawnCaseIsProposedAgainAsItWasAndOnlyOnce() {
        var first = office.propose(a.id(), Disposition.DISSOLVE, null);
        assertEquals(ErrorCode.ILLEGAL_STEP, office.review.proposeAgain(List.of(first.id()), ADMIN).refused().getFirst().why().code());
        office.review.withdraw(List.of(first.id()), "点错了", ADMIN).single();
        var again = office.review.proposeAgain(List.of(first.id()), ADMIN).single();
        assertEquals(List.of(first.asset(), first.disposition(), first.reason(), CaseState.PROPOSED), List.of(again.asset(), again.disposition(), again.reason(), again.state()));
        assertEquals(ErrorCode.OPEN_CASE_EXISTS, office.review.proposeAgain(List.of(first.id()), ADMIN).refused().getFirst().why().code());
        assertEquals(CaseState.WITHDRAWN, office.stores.cases().get(first.id()).state());
    }

    @Test void aDeferredCaseWaitsAndComesBack() {
        var id = office.propose(a.id(), Disposition.DISSOLVE, null).id();
        assertEquals(TODAY.plusDays(14), office.review.defer(List.of(id), TODAY.plusDays(14), "高考后再定", ADMIN).single().waitUntil());
        assertEquals(CaseState.PROPOSED, office.review.resume(List.of(id), ADMIN).single().state());
    }

    @Test void onlyAProposalCanBeDecidedAnew() {
        var id = office.propose(a.id(), Disposition.DISSOLVE, null).id();
        var merge = new Proposal(a.id(), Disposition.MERGE, b.id(), "职能重复", null, null);
        assertEquals(b.id(), office.review.redecide(id, merge, ADMIN).survivor());
        office.review.submit(List.of(id), ADMIN).single();
        assertEquals(ErrorCode.ILLEGAL_STEP, assertThrows(ExpectedException.class, () -> office.review.redecide(id, merge, ADMIN)).code());
    }

    @Test void whoMayNotReviewIsRefused() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class,
                () -> office.review.propose(List.of(), office.head.id())).code());
    }

    @Test void eachSubmissionKeepsWhatWasSubmitted() {
        var id = List.of(office.propose(a.id(), Disposition.MERGE, b.id()).id());
        office.review.submit(id, ADMIN).single();
        office.review.defer(id, TODAY.plusDays(1), "再想想", ADMIN).single();
        office.review.resume(id, ADMIN).single();
        var renamed = AssetBuilder.workGroup().name("控辍保学大群").unit(office.bureau.id().value()).facts();
        office.inventory.edit(office.stores.assets().get(b.id()), renamed, java.util.Set.of(), 1);
        office.review.submit(id, ADMIN).single();
        var submissions = office.review.findSubmissions(id.getFirst());
        assertEquals(List.of("控辍保学联络群", "控辍保学大群"), submissions.stream().map(s -> s.content().survivorName()).toList());
        assertEquals(office.stores.cases().get(id.getFirst()).contentHash(), submissions.getLast().content().hash());
        assertEquals(List.of(ADMIN, false), List.of(submissions.getLast().by(), submissions.getLast().afterApproval()));
    }

    @Test void aSubmissionIsTakenBackBeforeItIsAnswered() {
        var id = office.propose(a.id(), Disposition.DISSOLVE, null).id();
        office.review.submit(List.of(id), ADMIN).single();
        assertEquals(CaseState.PROPOSED, office.review.recall(List.of(id), "还要再核", ADMIN).single().state());
        assertEquals(List.of("case.proposed", "case.submitted", "case.returned", "case.proposed"),
                office.stores.audit().findBySubject("case:" + id.value()).stream().map(l -> l.entry().action()).toList());
        var answered = office.approved(b.id(), Disposition.DISSOLVE, null).id();
        assertEquals(ErrorCode.ILLEGAL_STEP, office.review.recall(List.of(answered), "晚了", ADMIN).refused().getFirst().why().code());
    }

    @Test void anObjectionDuringTheNoticeHasItDecidedAnew() {
        var id = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        assertEquals(ErrorCode.ILLEGAL_STEP, office.review.object(List.of(id), "还在用", ADMIN).refused().getFirst().why().code());
        office.execution.notify(List.of(id), TODAY, null, ADMIN).single();
        var again = office.review.object(List.of(id), "还在用", ADMIN).single();
        assertEquals(List.of(CaseState.PROPOSED, "还在用"), List.of(again.state(), again.returnReason()));
    }

    @Test void aDeferralSaysWhoAgreedAndTheNextStepForgetsIt() {
        var id = office.propose(a.id(), Disposition.DISSOLVE, null).id();
        assertEquals("赵文博", office.review.defer(List.of(id), TODAY.plusDays(9), "等考核结束", "赵文博", ADMIN).single().particulars().agreedBy());
        assertEquals(Particulars.NONE, office.review.resume(List.of(id), ADMIN).single().particulars());
    }

    @Test void aDecisionTakenAnewHasItsOwnEnd() {
        var keep = office.review.propose(List.of(new Proposal(a.id(), Disposition.KEEP, null, "仍需要", null, null, TODAY.plusYears(1))), ADMIN).single();
        assertEquals(TODAY.plusYears(1), keep.particulars().keepUntil());
        assertEquals(Particulars.NONE, office.review.redecide(keep.id(), new Proposal(a.id(), Disposition.DISSOLVE, null, "不需要", null, null), ADMIN).particulars());
    }

    @Test void proposalsOfOneCallCountForEachOther() {
        var outcome = office.review.propose(List.of(new Proposal(a.id(), Disposition.MERGE, b.id(), "重复", null, null), new Proposal(b.id(), Disposition.DISSOLVE, null, "x", null, null),
                new Proposal(b.id(), Disposition.MERGE, a.id(), "x", null, null), new Proposal(a.id(), Disposition.KEEP, null, "x", null, null), new Proposal(c.id(), Disposition.KEEP, null, "x", null, null)), ADMIN);
        assertEquals(List.of(a.id(), c.id()), outcome.done().stream().map(CleanupCase::asset).toList());
        assertEquals(List.of(ErrorCode.SURVIVOR_HAS_MERGES, ErrorCode.MERGE_CYCLE, ErrorCode.OPEN_CASE_EXISTS), outcome.refused().stream().map(r -> r.why().code()).toList());
    }

    @Test void aCaseNamedTwiceGoesItsWayOnce() {
        var id = office.propose(a.id(), Disposition.DISSOLVE, null).id();
        var outcome = office.review.submit(List.of(id, id, new CaseId(99)), ADMIN);
        assertEquals(List.of(id), outcome.done().stream().map(CleanupCase::id).toList());
        assertEquals(List.of(ErrorCode.ILLEGAL_STEP, ErrorCode.UNKNOWN_CASE), outcome.refused().stream().map(r -> r.why().code()).toList());
        assertEquals(1, office.review.findSubmissions(id).size());
    }

    @Test void aDecisionAboutManyIsOneLineEachAndIsTakenBackInOneStep() {
        var many = office.groups(java.util.stream.IntStream.range(0, 1_200).mapToObj(i -> "群" + i).toArray(String[]::new));
        var opened = office.review.propose(many.stream().map(g -> new Proposal(g.id(), Disposition.DISSOLVE, null, "任务已完成", null, null)).toList(), ADMIN).done();
        var ids = opened.stream().map(CleanupCase::id).toList();
        assertEquals(1_200, office.review.submit(ids, ADMIN).done().size());
        assertEquals("群1199", office.review.findSubmissions(ids.getLast()).getFirst().content().name());
        assertEquals(1_200, office.review.withdraw(ids, "选错了筛选", ADMIN).done().size());
        assertEquals(List.of("case.proposed", "case.submitted", "case.withdrawn"),
                office.stores.audit().findBySubject("case:" + ids.getLast().value()).stream().map(l -> l.entry().action()).toList());
        assertEquals(java.util.Optional.empty(), org.qingqun.audit.AuditChain.firstBreak(chain()));
    }

    private List<org.qingqun.audit.ChainedEntry> chain() {
        var lines = new java.util.ArrayList<org.qingqun.audit.ChainedEntry>();
        office.stores.audit().forEach(lines::add);
        return lines;
    }
}
