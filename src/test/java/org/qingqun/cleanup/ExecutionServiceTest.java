package org.qingqun.cleanup;

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
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;

class ExecutionServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Asset a;
    private Asset b;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("控辍保学工作群", "控辍保学联络群");
        a = groups.get(0);
        b = groups.get(1);
    }

    @AfterEach void close() {
        office.close();
    }

    private Figures figures() {
        return office.progress.stats(Family.WORK_GROUP, null, TODAY).total();
    }

    private static ErrorCode refusal(Outcome outcome) {
        return outcome.refused().getFirst().why().code();
    }

    @Test void aGroupCountsOnlyOnceItWasVerified() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        office.execution.notify(ids, TODAY, TODAY.plusDays(7), ADMIN).single();
        assertEquals(ErrorCode.NOTICE_RUNNING, refusal(office.execution.execute(ids, TODAY.plusDays(6), ADMIN)));
        office.execution.execute(ids, TODAY.plusDays(7), ADMIN).single();
        assertEquals(0, figures().disposed());
        assertEquals(ErrorCode.PROOF_REQUIRED, refusal(office.execution.verify(ids, TODAY, ADMIN)));
        office.execution.addProof(ids.getFirst(), "截图.png", new byte[] {1, 2}, ADMIN);
        assertEquals(CaseState.CLOSED, office.execution.verify(ids, TODAY, ADMIN).single().state());
        assertEquals(List.of(2, 1, 1, 1), List.of(figures().baseline(), figures().closed(), figures().remaining(), figures().disposed()));
        assertEquals(AssetStatus.CLOSED, office.stores.assets().get(a.id()).status());
    }

    @Test void aMergeClosesTheSourceAndLeavesTheSurvivor() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(a.id(), Disposition.MERGE, b.id());
        assertEquals(List.of(1, 1, 1), List.of(figures().mergedAway(), figures().remaining(), figures().disposed()));
        assertEquals(AssetStatus.MERGED, office.stores.assets().get(a.id()).status());
        assertEquals(AssetStatus.IN_USE, office.stores.assets().get(b.id()).status());
    }

    @Test void withoutABaselineNothingIsClosed() {
        assertEquals(ErrorCode.BASELINE_MISSING, assertThrows(ExpectedException.class, () -> office.closed(a.id(), Disposition.DISSOLVE, null)).code());
    }

    @Test void whatChangedAfterApprovalNeedsApprovalAgain() {
        var id = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        var other = office.approved(b.id(), Disposition.DISSOLVE, null).id();
        var asset = office.stores.assets().get(a.id());
        var renamed = AssetBuilder.workGroup().name("新名字").unit(office.bureau.id().value()).facts();
        office.inventory.edit(asset, renamed, Set.of(AssetField.NAME), 1);
        var states = office.execution.notify(List.of(id, other), TODAY, TODAY, ADMIN).done().stream().map(CleanupCase::state).toList();
        assertEquals(List.of(CaseState.SUBMITTED, CaseState.NOTIFIED), states);
    }

    @Test void keepingIsDecidedWithoutNotice() {
        office.baseline.lock(TODAY, ADMIN);
        var id = office.approved(a.id(), Disposition.KEEP, null).id();
        assertEquals(CaseState.DECIDED, office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single().state());
        assertEquals(2, figures().remaining());
    }

    @Test void whatLeavesTheScopeLeavesTheDenominator() {
        office.baseline.lock(TODAY, ADMIN);
        var id = office.approved(a.id(), Disposition.OUT_OF_SCOPE, null).id();
        office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single();
        assertEquals(List.of(1, 1, 0), List.of(figures().outOfScope(), figures().denominator(), figures().disposed()));
    }

    @Test void anAccountClosesOnlyAfterItsFreeze() {
        var account = office.insert(AssetBuilder.account().name("临江教育").unit(office.bureau.id().value()).members(800));
        office.baseline.lock(TODAY, ADMIN);
        var frozen = office.closed(account.id(), Disposition.DEREGISTER, null);
        assertEquals(List.of(CaseState.FREEZING, TODAY.plusDays(7)), List.of(frozen.state(), frozen.waitUntil()));
        var ids = List.of(frozen.id());
        assertEquals(ErrorCode.FREEZE_RUNNING, refusal(office.execution.verify(ids, TODAY.plusDays(6), ADMIN)));
        assertEquals(CaseState.CLOSED, office.execution.verify(ids, TODAY.plusDays(7), ADMIN).single().state());
    }

    @Test void foundAliveGoesBackToTheNotice() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        office.execution.execute(ids, TODAY, ADMIN).single();
        assertEquals(CaseState.NOTIFIED, office.execution.foundAlive(ids, TODAY.plusDays(3), "群仍在", ADMIN).single().state());
    }

    @Test void blockedSaysWhy() {
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        assertEquals("群主已调离", office.execution.block(ids, "群主已调离", ADMIN).single().returnReason());
    }

    @Test void aRestoredGroupStandsInTheRegisterAgain() {
        office.baseline.lock(TODAY, ADMIN);
        var id = office.closed(a.id(), Disposition.DISSOLVE, null).id();
        assertEquals(CaseState.RESTORED, office.execution.restore(List.of(id), TODAY, "工作重启", ADMIN).single().state());
        assertEquals(List.of(0, 2, 1), List.of(figures().disposed(), figures().remaining(), figures().restoredFlow()));
        assertEquals(AssetStatus.IN_USE, office.stores.assets().get(a.id()).status());
    }

    @Test void oneScreenshotProvesOneCase() {
        var first = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        var second = office.approved(b.id(), Disposition.DISSOLVE, null).id();
        office.execution.addProof(first, "一.png", new byte[] {9}, ADMIN);
        assertEquals(ErrorCode.PROOF_USED_ELSEWHERE,
                assertThrows(ExpectedException.class, () -> office.execution.addProof(second, "二.png", new byte[] {9}, ADMIN)).code());
    }

    @Test void whatChangedAfterApprovalComesBackWithBothContents() {
        var id = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        var renamed = AssetBuilder.workGroup().name("控辍保学大群").unit(office.bureau.id().value()).facts();
        office.inventory.edit(office.stores.assets().get(a.id()), renamed, Set.of(AssetField.NAME), 1);
        assertEquals(CaseState.SUBMITTED, office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single().state());
        var submissions = office.review.findSubmissions(id);
        assertEquals(List.of("控辍保学工作群", "控辍保学大群"), submissions.stream().map(s -> s.content().name()).toList());
        assertEquals(List.of(false, true), submissions.stream().map(Submission::afterApproval).toList());
    }

    @Test void aNoticeWithoutADayLastsAsLongAsTheTimetableSays() {
        office.cleanup.calendar().replaceDays(List.of(new CalendarDay(TODAY.plusDays(7), false, "放假")), ADMIN);
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        assertEquals(TODAY.plusDays(8), office.execution.notify(ids, TODAY, null, ADMIN).single().waitUntil());
    }

    @Test void aClosingThatWasRecordedWronglyIsTakenUpAgainAndIsNoRestoration() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.closed(a.id(), Disposition.DISSOLVE, null).id());
        var again = office.execution.reopen(ids, TODAY, null, "看错了截图", ADMIN).single();
        assertEquals(CaseState.EXECUTED, again.state());
        assertEquals(List.of(0, 2, 0), List.of(figures().disposed(), figures().remaining(), figures().restoredFlow()));
        assertEquals(AssetStatus.IN_USE, office.stores.assets().get(a.id()).status());
        assertEquals(CaseState.CLOSED, office.execution.verify(ids, TODAY, ADMIN).single().state());
        assertEquals(List.of(1, 1), List.of(figures().disposed(), figures().remaining()));
    }

    @Test void foundAliveAfterItsClosingGoesBackToTheNotice() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.closed(a.id(), Disposition.DISSOLVE, null).id());
        var again = office.execution.reopen(ids, TODAY, TODAY.plusDays(3), "抽查发现仍在用", ADMIN).single();
        assertEquals(List.of(CaseState.NOTIFIED, TODAY.plusDays(3)), List.of(again.state(), again.waitUntil()));
        assertEquals(0, figures().disposed());
    }

    @Test void onlyAClosedCaseIsReopened() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        assertEquals(ErrorCode.ILLEGAL_STEP, refusal(office.execution.reopen(ids, TODAY, null, "错", ADMIN)));
        assertEquals(List.of(), office.stores.memberships().findFates(office.campaigns.current().id()));
    }

    @Test void whatIsAllowedBackSaysWhoAllowedIt() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.closed(a.id(), Disposition.DISSOLVE, null).id());
        assertEquals("赵文博", office.execution.restore(ids, TODAY, "工作重启", "赵文博", ADMIN).single().particulars().agreedBy());
    }

    @Test void aBlockedCaseKeepsItsCauseUntilItGoesOn() {
        var ids = List.of(office.approved(a.id(), Disposition.DISSOLVE, null).id());
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        assertEquals(BlockCause.CUSTODIAN_GONE, office.execution.block(ids, BlockCause.CUSTODIAN_GONE, "群主调往外地", ADMIN).single().particulars().blockCause());
        assertEquals(Particulars.NONE, office.execution.notify(ids, TODAY, TODAY, ADMIN).single().particulars());
    }

    @Test void aSurvivorThatIsGoneMeanwhileTakesNobodyIn() {
        office.baseline.lock(TODAY, ADMIN);
        var ids = List.of(office.approved(a.id(), Disposition.MERGE, b.id()).id());
        office.stores.assets().changeStatus(List.of(b.id()), AssetStatus.CLOSED);
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, refusal(office.execution.notify(ids, TODAY, TODAY, ADMIN)));
        office.stores.assets().changeStatus(List.of(b.id()), AssetStatus.IN_USE);
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        office.execution.execute(ids, TODAY, ADMIN).single();
        office.execution.addProof(ids.getFirst(), "迁移.png", new byte[] {1}, ADMIN);
        office.stores.assets().changeStatus(List.of(b.id()), AssetStatus.CLOSED);
        assertEquals(ErrorCode.SURVIVOR_NOT_IN_USE, refusal(office.execution.verify(ids, TODAY, ADMIN)));
        assertEquals(0, figures().mergedAway());
    }

    @Test void aProofGivenByMistakeIsTakenBackUntilTheCaseIsClosed() {
        office.baseline.lock(TODAY, ADMIN);
        var id = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        var wrong = office.execution.addProof(id, "别的群.png", new byte[] {7}, ADMIN);
        office.execution.removeProof(id, wrong.sha256(), "传错了", ADMIN);
        assertEquals(List.of(), office.stores.cases().findProofs(id));
        var other = office.approved(b.id(), Disposition.DISSOLVE, null).id();
        office.execution.addProof(other, "别的群.png", new byte[] {7}, ADMIN);
        office.execution.notify(List.of(other), TODAY, TODAY, ADMIN);
        office.execution.execute(List.of(other), TODAY, ADMIN);
        office.execution.verify(List.of(other), TODAY, ADMIN).single();
        assertEquals(ErrorCode.ILLEGAL_STEP, assertThrows(ExpectedException.class, () -> office.execution.removeProof(other, wrong.sha256(), "反悔", ADMIN)).code());
    }

    @Test void whatIsNoPictureOrDocumentProvesNothing() {
        var id = office.approved(a.id(), Disposition.DISSOLVE, null).id();
        assertEquals(ErrorCode.PROOF_KIND, assertThrows(ExpectedException.class, () -> office.execution.addProof(id, "..\\evil.exe", new byte[] {1}, ADMIN)).code());
        assertEquals("截图.png", office.execution.addProof(id, "..\\..\\截图.png", new byte[] {1}, ADMIN).name());
    }
}
