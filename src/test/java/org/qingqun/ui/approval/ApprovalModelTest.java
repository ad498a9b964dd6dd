package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.approval.ApprovalModel.Leaving;
import org.qingqun.ui.approval.Result.Executor;
import org.qingqun.ui.common.TestDesk;

class ApprovalModelTest {
    private static final String PIN = "2580";
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ApprovalModel model;
    private DecidingModel deciding;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.pins.setFirst(office.head.id(), PIN);
        desk = new TestDesk(office);
        model = new ApprovalModel(desk.desk);
        deciding = model.deciding();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    /// Two that want a look, two that do not.
    private List<CaseId> four() {
        return submit("家长答疑群", "值班调度群", "年报统计群", "学籍核对群");
    }

    private List<CaseId> submit(String... names) {
        return Stream.of(names).map(name -> office.insert(group(name)))
                .map(asset -> submit(new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务已完成", "王小明", TODAY.plusDays(30)))).toList();
    }

    private AssetBuilder group(String name) {
        return AssetBuilder.workGroup().name(name).purpose("日常工作").unit(office.bureau.id().value());
    }

    private CaseId submit(Proposal proposal) {
        var id = office.review.propose(List.of(proposal), ADMIN).single().id();
        office.review.submit(List.of(id), ADMIN).single();
        return id;
    }

    private void signIn() {
        model.door().load();
        model.door().choose(model.door().heads().stream().filter(h -> h.person().id().equals(office.head.id())).findFirst().orElseThrow());
        model.door().enter(PIN);
    }

    private void rename(CaseId id, String name) {
        var asset = office.stores.assets().get(office.stores.cases().get(id).asset());
        office.inventory.edit(asset, group(name).facts(), Set.of(), 1);
    }

    private CaseState state(CaseId id) {
        return office.stores.cases().get(id).state();
    }

    private Part part() {
        return deciding.partProperty().get();
    }

    private String card() {
        return deciding.itemProperty().get().name();
    }

    private void agreeToAll() {
        while (part() == Part.CARD) deciding.answer(Answer.AGREE);
        deciding.toSign(part() == Part.REST);
        model.sign(PIN);
    }

    @Test void aHeadAgreesToWhatWantsALookOneByOneAndToTheRestTogether() {
        var ids = four();
        signIn();
        assertEquals(List.of(Part.CARD, "家长答疑群", 2), List.of(part(), card(), deciding.open()));
        deciding.answer(Answer.AGREE);
        assertEquals(List.of(Part.CARD, "值班调度群", 1), List.of(part(), card(), deciding.open()));
        deciding.answer(Answer.AGREE);
        assertEquals(Part.REST, part());
        deciding.toSign(true);
        assertEquals(Map.of(Verdict.AGREE, 4), deciding.counts());
        assertEquals(List.of(CaseState.SUBMITTED, CaseState.SUBMITTED), List.of(state(ids.get(0)), state(ids.get(3))), "nothing before the signature");
        model.sign(PIN);
        assertEquals(Part.RESULT, part());
        assertEquals(new Result(Map.of(Verdict.AGREE, 4), 4, List.of(new Executor("王小明", 4, TODAY.plusDays(30))), List.of(), 0), model.resultProperty().get());
        for (var id : ids) assertEquals(CaseState.APPROVED, state(id));
        var kept = office.stores.approvals().findByCase(ids.getFirst()).getFirst();
        assertEquals(List.of(office.head.id(), ApprovalGrade.IN_APP_PIN), List.of(kept.by(), kept.grade()));
        assertEquals(1, desk.changes);
    }

    @Test void theRestStaysLockedUntilEverythingElseIsAnswered() {
        four();
        signIn();
        deciding.openRest();
        deciding.toSign(true);
        assertEquals(Part.REST, part());
    }

    @Test void noAndLaterTakeEffectWithTheirReasons() {
        var ids = four();
        signIn();
        deciding.answer(new Answer(Verdict.RETURN, " ", null));
        assertEquals("家长答疑群", card(), "no reason, no answer");
        deciding.answer(new Answer(Verdict.RETURN, "家长还在用", null));
        deciding.answer(new Answer(Verdict.DEFER, "汛期后再办", TODAY));
        assertEquals("值班调度群", card(), "today is no later");
        deciding.answer(new Answer(Verdict.DEFER, "汛期后再办", TODAY.plusDays(20)));
        deciding.toSign(true);
        model.sign(PIN);
        var result = model.resultProperty().get();
        assertEquals(List.of(2, 1, 1), List.of(result.count(Verdict.AGREE), result.count(Verdict.RETURN), result.count(Verdict.DEFER)));
        assertEquals(List.of(CaseState.RETURNED, "家长还在用"), List.of(state(ids.get(0)), office.stores.cases().get(ids.get(0)).returnReason()));
        assertEquals(List.of(CaseState.DEFERRED, TODAY.plusDays(20)), List.of(state(ids.get(1)), office.stores.cases().get(ids.get(1)).waitUntil()));
    }

    @Test void anAnswerCanBeChangedUntilItIsSigned() {
        var ids = four();
        signIn();
        deciding.answer(Answer.AGREE);
        deciding.step(-1);
        assertEquals("家长答疑群", card());
        deciding.answer(new Answer(Verdict.RETURN, "家长还在用", null));
        deciding.answer(Answer.AGREE);
        deciding.toSign(true);
        deciding.backFromSign();
        assertEquals(List.of(Part.REST, Map.of(Verdict.AGREE, 1, Verdict.RETURN, 1)), List.of(part(), deciding.counts()), "the rest is not agreed to any more");
        deciding.toSign(false);
        model.sign(PIN);
        assertEquals(List.of(CaseState.RETURNED, CaseState.APPROVED, CaseState.SUBMITTED, CaseState.SUBMITTED), ids.stream().map(this::state).toList());
        assertEquals(2, model.resultProperty().get().later());
        model.next();
        assertEquals(List.of(Part.REST, 2), List.of(part(), deciding.batchProperty().get().size()));
    }

    @Test void oneOfTheRestCanBeLookedAtByItself() {
        var ids = four();
        signIn();
        deciding.pullOut(deciding.batchProperty().get().rest().getFirst());
        assertEquals(List.of("年报统计群", 3), List.of(card(), deciding.open()));
        deciding.answer(new Answer(Verdict.RETURN, "还在报", null));
        agreeToAll();
        assertEquals(List.of(CaseState.APPROVED, CaseState.APPROVED, CaseState.RETURNED, CaseState.APPROVED), ids.stream().map(this::state).toList());
    }

    @Test void arrowsGoBackAndForthAndEndAtTheTable() {
        four();
        signIn();
        deciding.step(-1);
        assertEquals("家长答疑群", card());
        deciding.step(1);
        assertEquals("值班调度群", card());
        deciding.step(1);
        assertEquals(Part.REST, part());
    }

    @Test void aWrongPinSignsNothingAndKeepsTheAnswers() {
        var ids = four();
        signIn();
        deciding.answer(Answer.AGREE);
        deciding.toSign(false);
        model.sign("0000");
        assertEquals(List.of("PIN 不正确，还可尝试 4 次。", Part.SIGN, CaseState.SUBMITTED), List.of(model.troubleProperty().get(), part(), state(ids.getFirst())));
        model.sign(PIN);
        assertEquals(List.of("", CaseState.APPROVED), List.of(model.troubleProperty().get(), state(ids.getFirst())));
    }

    @Test void fiveWrongPinsEndTheSitting() {
        four();
        signIn();
        deciding.answer(Answer.AGREE);
        deciding.toSign(false);
        for (int i = 0; i < 5; i++) model.sign("0000");
        assertEquals(Part.DOOR, part());
        assertNull(model.headProperty().get());
    }

    @Test void whatChangedOrWentMeanwhileIsRefusedByName() {
        var ids = four();
        signIn();
        deciding.answer(Answer.AGREE);
        deciding.answer(Answer.AGREE);
        deciding.toSign(true);
        rename(ids.get(0), "家长大群");
        office.review.withdraw(List.of(ids.get(1)), "重复提交", ADMIN).single();
        office.review.defer(List.of(ids.get(2)), TODAY.plusDays(1), "再核", ADMIN).single();
        office.review.resume(List.of(ids.get(2)), ADMIN).single();
        rename(ids.get(2), "年报群");
        office.review.submit(List.of(ids.get(2)), ADMIN).single();
        model.sign(PIN);
        assertEquals(Set.of("“家长答疑群”提交后内容有改动，没有照办，须重新报您审批。", "“值班调度群”已被撤回或由他人先行办理，没有照办。", "“年报统计群”提交后内容有改动，没有照办，须重新报您审批。"),
                Set.copyOf(model.resultProperty().get().refusals()));
        assertEquals(List.of(CaseState.SUBMITTED, CaseState.WITHDRAWN, CaseState.SUBMITTED, CaseState.APPROVED), ids.stream().map(this::state).toList());
    }

    @Test void whatChangedSinceSubmissionIsShownSideBySideAndCanOnlyGoBack() {
        var id = submit("年报统计群").getFirst();
        rename(id, "年报群");
        signIn();
        var item = deciding.itemProperty().get();
        assertEquals(List.of(Item.Change.SINCE_SUBMISSION, List.of(new Difference("名称", "年报统计群", "年报群"))), List.of(item.change(), item.differences()));
        deciding.answer(Answer.AGREE);
        assertEquals(Part.CARD, part());
        deciding.sendBack();
        assertEquals(Part.SIGN, part());
        model.sign(PIN);
        assertEquals(List.of(CaseState.RETURNED, "提交后内容有改动，请核对后重新提交"), List.of(state(id), office.stores.cases().get(id).returnReason()));
    }

    /// As releases did that kept no content.
    @Test void withoutTheOldContentItStillCannotBeAgreedTo() {
        var id = office.propose(office.groups("年报统计群").getFirst().id(), Disposition.DISSOLVE, null).id();
        office.steps.move(office.stores.cases().get(id), c -> c.moveTo(CaseState.SUBMITTED).withContentHash(office.review.content(c).hash()), ADMIN, null);
        rename(id, "年报群");
        signIn();
        assertEquals(List.of(Item.Change.SINCE_SUBMISSION, List.of()), List.of(deciding.itemProperty().get().change(), deciding.itemProperty().get().differences()));
    }

    @Test void whatChangedAfterApprovalComesBackAndCanBeApprovedAsItIsNow() {
        var id = office.approved(office.groups("年报统计群").getFirst().id(), Disposition.DISSOLVE, null).id();
        rename(id, "年报群");
        office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single();
        signIn();
        var item = deciding.itemProperty().get();
        assertEquals(List.of(Item.Change.SINCE_APPROVAL, List.of(new Difference("名称", "年报统计群", "年报群"))), List.of(item.change(), item.differences()));
        agreeToAll();
        assertEquals(CaseState.APPROVED, state(id));
    }

    @Test void aMergeIsWeighedWithAllThatGoIntoItsSurvivor() {
        var survivor = office.insert(AssetBuilder.workGroup().name("总群").unit(office.bureau.id().value()).members(120));
        for (var name : List.of("甲群", "乙群")) {
            var source = office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).members(45).purpose("统计"));
            submit(new Proposal(source.id(), Disposition.MERGE, survivor.id(), "职能重复", null, null));
        }
        signIn();
        assertEquals(List.of(210, "总群"), List.of(deciding.itemProperty().get().merged().atMost(), deciding.itemProperty().get().row().survivor().name()));
        assertEquals(new Totals(0, 2, 1, 0, 0), Totals.of(deciding.batchProperty().get().all()));
    }

    @Test void hisOwnProposalsAreNamedAndNotAsked() {
        var asked = submit("年报统计群").getFirst();
        var asset = office.groups("自己的群").getFirst();
        var own = office.stores.cases().insert(office.campaigns.current().id(), asset.family(),
                new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务已完成", null, null), office.head.id()).id();
        office.review.submit(List.of(own), ADMIN).single();
        signIn();
        var batch = deciding.batchProperty().get();
        assertEquals(List.of(List.of("自己的群"), 1), List.of(batch.barred(), batch.size()));
        agreeToAll();
        assertEquals(List.of(CaseState.APPROVED, CaseState.SUBMITTED, 0), List.of(state(asked), state(own), model.resultProperty().get().later()));
    }

    @Test void theRateFollowsWhatIsAgreedTo() {
        var ids = four();
        var assets = ids.stream().map(id -> office.stores.cases().get(id).asset()).toList();
        signIn();
        assertEquals(Set.of(assets.get(0)), desk.deciding.keySet());
        deciding.answer(new Answer(Verdict.RETURN, "家长还在用", null));
        assertEquals(Set.of(assets.get(1)), desk.deciding.keySet());
        deciding.answer(Answer.AGREE);
        assertEquals(Set.<AssetId>of(assets.get(1), assets.get(2), assets.get(3)), desk.deciding.keySet());
        model.signOut(Leaving.ASKED);
        assertEquals(Map.of(), desk.deciding);
    }

    @Test void fiveIdleMinutesSignOut() {
        four();
        signIn();
        office.clock.advance(Duration.ofMinutes(4));
        model.touch();
        office.clock.advance(Duration.ofMinutes(4));
        model.watch();
        assertEquals(Part.CARD, part());
        office.clock.advance(Duration.ofMinutes(1));
        model.watch();
        assertEquals(Part.DOOR, part());
        assertNull(model.headProperty().get());
        assertEquals(List.of("赵文博 5 分钟没有操作，已自动退出登录。"), desk.notices);
    }

    @Test void leavingThePageSignsOutAndTheAnswersAreFoundAgainAfterThePin() {
        var ids = four();
        signIn();
        deciding.answer(Answer.AGREE);
        deciding.pullOut(deciding.batchProperty().get().rest().getFirst());
        deciding.answer(new Answer(Verdict.RETURN, "还在报", null));
        model.signOut(Leaving.LEFT);
        assertEquals(List.of(Part.DOOR, Map.of()), List.of(part(), deciding.answers()));
        model.sign(PIN);
        assertEquals(CaseState.SUBMITTED, state(ids.getFirst()), "nobody is signed in");
        signIn();
        assertEquals(Map.of(ids.get(0), Answer.AGREE, ids.get(2), new Answer(Verdict.RETURN, "还在报", null)), Map.copyOf(deciding.answers()));
        assertEquals(List.of("值班调度群", 3), List.of(card(), deciding.batchProperty().get().looks().size()));
        assertEquals(List.of("赵文博 已退出登录，还有 2 项意见没有提交；再次登录后可以接着办，关闭程序后不再保留。", "上次答了、没有提交的 2 项意见已找回，请核对后提交。"), desk.notices);
    }

    @Test void anotherHeadFindsNothingOfIt() {
        four();
        var second = office.stores.people().insert("李副局", office.bureau.id(), Role.DEPARTMENT_HEAD);
        signIn();
        deciding.answer(Answer.AGREE);
        model.signOut(Leaving.LEFT);
        model.door().choose(model.door().heads().stream().filter(h -> h.person().id().equals(second.id())).findFirst().orElseThrow());
        model.door().setFirst("1470", "1470", "");
        assertEquals(List.of("李副局", Map.of()), List.of(model.headProperty().get().name(), Map.copyOf(deciding.answers())));
    }

    @Test void leavingWithUnsignedAnswersIsAskedAbout() {
        four();
        signIn();
        deciding.answer(Answer.AGREE);
        desk.confirms = false;
        model.leave();
        assertEquals(List.of(Part.CARD, List.of("还有 1 项意见没有提交")), List.of(part(), desk.questions));
        desk.confirms = true;
        model.leave();
        assertEquals(Part.DOOR, part());
    }

    @Test void readingAnewKeepsThePlaceAndTheAnswers() {
        var ids = four();
        signIn();
        deciding.answer(Answer.AGREE);
        office.review.withdraw(List.of(ids.get(3)), "重复提交", ADMIN).single();
        model.refresh();
        assertEquals(List.of("值班调度群", Set.of(ids.get(0)), 3), List.of(card(), deciding.answers().keySet(), deciding.batchProperty().get().size()));
    }

    @Test void whenEverythingWasTakenAwayTheDoorIsShown() {
        var ids = four();
        signIn();
        office.review.withdraw(ids, "重新研判", ADMIN);
        model.refresh();
        assertEquals(Part.DOOR, part());
    }
}
