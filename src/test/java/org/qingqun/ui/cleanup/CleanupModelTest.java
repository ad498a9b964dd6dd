package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.ui.cleanup.CaseAction.Wait;
import org.qingqun.ui.cleanup.CaseHistory.Mark;
import org.qingqun.ui.common.TestDesk;

class CleanupModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private CleanupModel model;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("创卫专班群", "防汛调度群", "年报统计群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        model = new CleanupModel(desk.desk);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private CleanupCase approved(int which) {
        return office.approved(groups.get(which).id(), Disposition.DISSOLVE, null);
    }

    private CaseRow row(int which) {
        return model.rows().stream().filter(r -> r.asset().id().equals(groups.get(which).id())).findFirst().orElseThrow();
    }

    private void step(CaseAction action) {
        model.prepare(action);
        model.take();
    }

    @Test void startsWithWhatSomebodyMustPressOnWith() {
        approved(0);
        office.propose(groups.get(1).id(), Disposition.DISSOLVE, null);
        model.refresh();
        assertEquals(List.of("创卫专班群"), model.rows().stream().map(r -> r.asset().name()).toList());
        assertEquals(List.of(1, 1, 0), List.of(model.count(CaseState.PROPOSED), model.count(CaseState.APPROVED), model.count(CaseState.CLOSED)));
    }

    @Test void whereNothingIsToBePressedOnWithItStartsWithWhatComesBefore() {
        var proposed = office.propose(groups.get(1).id(), Disposition.DISSOLVE, null);
        model.enter();
        assertEquals(List.of(CaseFilter.START.in(Set.of(CaseState.PROPOSED)), List.of("防汛调度群")),
                List.of(model.filterProperty().get(), model.rows().stream().map(r -> r.asset().name()).toList()));
        model.filterProperty().set(CaseFilter.START);
        assertEquals(CaseFilter.START, model.filterProperty().get(), "who chooses it himself sees it empty");
        office.review.submit(List.of(proposed.id()), ADMIN);
        approved(0);
        model.enter();
        assertEquals(List.of(CaseFilter.START, 1), List.of(model.filterProperty().get(), model.rows().size()));
    }

    @Test void theStripIsTheFilter() {
        approved(0);
        office.propose(groups.get(1).id(), Disposition.DISSOLVE, null);
        model.filterProperty().set(CaseFilter.START.toggled(CaseState.PROPOSED).toggled(CaseState.APPROVED));
        assertEquals(List.of("防汛调度群"), model.rows().stream().map(r -> r.asset().name()).toList());
    }

    @Test void onlyWhatIsPastItsDeadlineIsOverdue() {
        approved(0);
        office.clock.set(TODAY.plusDays(30));
        model.refresh();
        assertEquals(0, model.listingProperty().get().overdue());
        office.clock.set(TODAY.plusDays(31));
        model.filterProperty().set(CaseFilter.START.onlyOverdue(true));
        assertEquals(List.of("创卫专班群"), model.rows().stream().map(r -> r.asset().name()).toList());
    }

    @Test void walksOneCaseToItsEnd() throws Exception {
        approved(0);
        model.refresh();
        model.choose(row(0));
        step(CaseAction.NOTIFY);
        assertEquals(Optional.of(Wait.NOTICE_RUNNING), model.waitsFor(CaseAction.EXECUTE));
        office.clock.set(TODAY.plusDays(7));
        model.refresh();
        step(CaseAction.EXECUTE);
        assertEquals(Optional.of(Wait.NEEDS_PROOF), model.waitsFor(CaseAction.VERIFY));
        var picture = Files.write(folder.resolve("解散截图.png"), new byte[] {1, 2, 3});
        new ProofIntake(desk.desk).add(row(0).cleanupCase().id(), List.of(picture), model::refresh);
        assertEquals(Optional.empty(), model.waitsFor(CaseAction.VERIFY));
        step(CaseAction.VERIFY);
        assertEquals(1, model.count(CaseState.CLOSED));
        assertEquals(1, office.progress.census(null, TODAY.plusDays(7)).figures().closed());
        assertEquals(List.of("已办 1 个：公告文字在右侧，可复制", "已登记执行 1 个，待核验", "已收存 1 份佐证", "已核验 1 个"), desk.notices);
        assertEquals(List.of("提出", "提交审批", "批准", "开始预告", "责任人已执行", "收到佐证", "核验销号"),
                model.detailProperty().get().steps().stream().map(CaseHistory.Step::what).toList());
    }

    @Test void theDetailTellsTheWayTheNextStepAndTheNotice() {
        approved(0);
        model.refresh();
        model.choose(row(0));
        var detail = model.detailProperty().get();
        assertEquals(List.of("提出 管理员 · 任务已完成", "提交审批 管理员", "批准 赵文博", "发公告，开始预告 王小明"),
                detail.steps().stream().map(s -> s.what() + " " + s.note()).toList());
        assertEquals(Mark.DUE, detail.steps().getLast().mark());
        assertTrue(detail.notice().contains("本群定于2026-12-02解散"), detail.notice());
    }

    @Test void bulkDoesWhatItCanAndSaysInWordsWhatItCouldNot() {
        approved(0);
        office.propose(groups.get(1).id(), Disposition.DISSOLVE, null);
        model.filterProperty().set(CaseFilter.START.toggled(CaseState.PROPOSED));
        model.tickAll(true);
        assertEquals(EnumSet.of(CaseAction.SUBMIT, CaseAction.NOTIFY, CaseAction.DEFER, CaseAction.WITHDRAW), model.actions());
        step(CaseAction.NOTIFY);
        assertEquals(1, model.refusals().size());
        assertTrue(model.refusals().getFirst().startsWith("“防汛调度群”："), model.refusals().getFirst());
        assertTrue(model.refusals().getFirst().endsWith("（管理员 2026-11-02 09:00 提出）"), model.refusals().getFirst());
        assertEquals(1, model.count(CaseState.NOTIFIED));
        assertEquals(List.of(), model.ticked());
    }

    @Test void nobodyClosesWhatHeHasNotSeen() {
        var looking = new ArrayList<List<CaseId>>();
        model.onLook(looking::add);
        var ids = new ArrayList<CaseId>();
        for (int i = 0; i < 2; i++) {
            var one = List.of(office.approved(groups.get(i).id(), Disposition.DISSOLVE, null).id());
            office.execution.notify(one, TODAY, TODAY, ADMIN).single();
            office.execution.executeWithProof(one, TODAY, i + ".png", new byte[] {(byte) i}, ADMIN).single();
            ids.addAll(one);
        }
        model.filterProperty().set(CaseFilter.START.in(Set.of(CaseState.EXECUTED)));
        model.tickAll(true);
        model.prepare(CaseAction.VERIFY);
        assertNull(model.stepProperty().get());
        assertEquals(List.of(Set.copyOf(ids)), looking.stream().map(Set::copyOf).toList());
        model.choose(row(0));
        model.tickAll(false);
        model.tick(row(1).cleanupCase().id(), true); // ticked, but another one is in sight
        model.prepare(CaseAction.VERIFY);
        assertEquals(List.of(2, 1), looking.stream().map(List::size).toList());
        model.tickAll(false);
        model.prepare(CaseAction.VERIFY); // the one in sight
        assertEquals(CaseAction.VERIFY, model.stepProperty().get().action());
        assertEquals(2, looking.size());
    }

    @Test void whatWasWithdrawnByMistakeIsProposedAgainFromTheNotice() {
        office.propose(groups.get(0).id(), Disposition.DISSOLVE, null);
        model.filterProperty().set(CaseFilter.START.in(Set.of(CaseState.PROPOSED)));
        model.tickAll(true);
        model.prepare(CaseAction.WITHDRAW);
        model.stepProperty().set(model.stepProperty().get().because("点错了"));
        model.take();
        assertEquals(0, model.count(CaseState.PROPOSED));
        assertEquals("再次提出", desk.undoLabel());
        desk.undo();
        assertEquals(List.of(1, 1), List.of(model.count(CaseState.PROPOSED), model.count(CaseState.WITHDRAWN)));
        assertEquals(List.of("已撤回 1 个", "已再次提出 1 个"), desk.notices);
    }

    @Test void contentThatChangedAfterApprovalGoesBackAndIsSaid() {
        approved(0);
        var facts = org.qingqun.inventory.AssetBuilder.workGroup().name("创卫专班群(新)").unit(office.bureau.id().value()).facts();
        office.inventory.edit(groups.getFirst(), facts, Set.of(), 1);
        model.refresh();
        model.tickAll(true);
        step(CaseAction.NOTIFY);
        assertEquals(List.of("“创卫专班群(新)”批准后内容有改动，已退回待审批，没有开始预告"), model.refusals());
        assertEquals(List.of(), desk.notices);
        assertEquals(1, model.count(CaseState.SUBMITTED));
    }

    @Test void aStepWithoutItsReasonIsNotTaken() {
        approved(0);
        model.refresh();
        model.tickAll(true);
        model.prepare(CaseAction.WITHDRAW);
        model.take();
        assertEquals(1, model.count(CaseState.APPROVED));
        model.stepProperty().set(model.stepProperty().get().because("群主已自行解散并重建"));
        model.take();
        assertEquals(1, model.count(CaseState.WITHDRAWN));
        assertNull(model.stepProperty().get());
    }

    @Test void aProofOfAnotherCaseIsRefused() throws Exception {
        approved(0);
        approved(1);
        model.refresh();
        var picture = Files.write(folder.resolve("a.png"), new byte[] {9});
        var intake = new ProofIntake(desk.desk);
        intake.add(row(0).cleanupCase().id(), List.of(picture), model::refresh);
        intake.add(row(1).cleanupCase().id(), List.of(picture), model::refresh);
        assertEquals(List.of("PROOF_USED_ELSEWHERE"), desk.tasks.failures().stream().map(f -> f.getMessage().split(" ")[0]).toList());
        desk = new TestDesk(office);
    }

    @Test void ticksReachBeyondThePageInSight() {
        var many = java.util.stream.IntStream.range(0, 130).mapToObj(i -> "群" + i).toArray(String[]::new);
        for (var asset : office.groups(many)) office.propose(asset.id(), Disposition.DISSOLVE, null);
        model.filterProperty().set(CaseFilter.START.in(Set.of(CaseState.PROPOSED)));
        assertEquals(List.of(2, 100), List.of(model.pages(), model.rows().size()));
        model.tickAll(true);
        model.pageProperty().set(1);
        assertEquals(List.of(30, 130), List.of(model.rows().size(), model.ticked().size()));
        step(CaseAction.SUBMIT);
        assertEquals(130, model.count(CaseState.SUBMITTED));
        assertEquals(0, model.pageProperty().get());
    }

    @Test void aPreparedStepIsForgottenWhenWhatItIsAboutLeavesTheSight() {
        approved(0);
        approved(1);
        model.refresh();
        model.choose(row(0));
        model.prepare(CaseAction.WITHDRAW);
        model.choose(row(0));
        assertEquals(CaseAction.WITHDRAW, model.stepProperty().get().action());
        model.choose(row(1));
        assertNull(model.stepProperty().get());
        model.prepare(CaseAction.WITHDRAW);
        model.filterProperty().set(CaseFilter.START.in(Set.of(CaseState.PROPOSED)));
        assertNull(model.stepProperty().get());
    }
}
