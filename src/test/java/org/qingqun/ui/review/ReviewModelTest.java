package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;

class ReviewModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ReviewModel model;
    private final List<Asset> assets = new ArrayList<>();

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        for (var group : Map.of("甲群", "2025-01-01", "乙群", "2026-05-01", "丙群", "2026-10-30").entrySet().stream().sorted(Map.Entry.comparingByValue()).toList())
            assets.add(office.insert(AssetBuilder.workGroup().name(group.getKey()).unit(office.bureau.id().value()).lastActive(group.getValue())));
        assets.add(office.insert(AssetBuilder.workGroup().name("丁群").unit(office.bureau.id().value()).lastActive(null)));
        desk = new TestDesk(office);
        model = new ReviewModel(desk.desk);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private String shown() {
        var card = model.cardProperty().get();
        return card == null ? null : card.row().asset().name();
    }

    private CleanupCase open(int which) {
        return office.stores.cases().findOpen(assets.get(which).id()).orElseThrow();
    }

    @Test void beforeTheFirstScanThereIsNothingToJudge() {
        model.load(null);
        assertNull(shown());
        assertEquals(true, model.placeProperty().get().scanDay().isEmpty());
    }

    @Test void theQueueHoldsWhatAccusesAndTheRestIsOnlyAskedAbout() {
        model.scan();
        assertEquals(List.of(2), model.queues().stream().map(Queue::count).toList());
        assertEquals(List.of(new Ask(RuleId.ZOMBIE, "长期未使用", 1, Family.WORK_GROUP)), model.placeProperty().get().asks());
        assertEquals("甲群", shown());
        assertEquals(List.of("乙群"), model.coming());
    }

    @Test void aCardOffersWhatIsSuggestedFirstAndSaysOnWhoseWord() {
        model.scan();
        var card = Objects.requireNonNull(model.cardProperty().get());
        assertEquals(List.of(Disposition.DISSOLVE, Disposition.RECTIFY, Disposition.KEEP), card.answers());
        assertEquals(Disposition.DISSOLVE, card.closing());
        assertEquals(true, card.isHearsay());
    }

    @Test void aDecisionOpensACaseAndTheNextCardComes() {
        model.scan();
        model.decide(Disposition.DISSOLVE);
        assertEquals(List.of(CaseState.PROPOSED, Disposition.DISSOLVE, "长期未使用，已无工作需要", TODAY.plusDays(17)),
                List.of(open(0).state(), open(0).disposition(), open(0).reason(), open(0).deadline()));
        assertEquals("乙群", shown());
        assertEquals(1, model.placeProperty().get().judged());
    }

    @Test void theReasonFollowsTheAnswerPressed() {
        model.scan();
        model.decide(Disposition.KEEP);
        model.decide(Disposition.DISSOLVE);
        assertEquals(List.of("近期仍在使用，台账日期有误", "长期未使用，已无工作需要"), List.of(open(0).reason(), open(1).reason()));
    }

    @Test void aReasonOfOnesOwnStays() {
        model.scan();
        model.reasonProperty().set("局长要求保留");
        model.decide(Disposition.KEEP);
        assertEquals("局长要求保留", open(0).reason());
    }

    @Test void undoBringsTheCardBack() {
        model.scan();
        model.decide(Disposition.KEEP);
        desk.undo();
        assertEquals("甲群", shown());
        assertTrue(office.stores.cases().findOpen(assets.get(0).id()).isEmpty());
        model.undo();
        assertEquals(List.of("甲群"), List.of(shown()));
    }

    @Test void deferringNamesTheDay() {
        model.scan();
        model.defer(TODAY.plusDays(30));
        assertEquals(List.of(CaseState.DEFERRED, TODAY.plusDays(30)), List.of(open(0).state(), open(0).waitUntil()));
        assertEquals("“甲群”缓办到 " + TODAY.plusDays(30) + "，到期再提出", desk.notices.getLast());
    }

    @Test void withoutAReasonNothingIsDecided() {
        model.scan();
        model.reasonProperty().set("  ");
        model.decide(Disposition.DISSOLVE);
        model.defer(TODAY);
        assertTrue(office.stores.cases().findOpen(assets.get(0).id()).isEmpty());
        assertEquals(List.of("请先写明理由", "请先写明理由"), desk.notices.subList(desk.notices.size() - 2, desk.notices.size()));
    }

    @Test void mergingIsDecidedOnItsOwnPage() {
        model.scan();
        model.decide(Disposition.MERGE);
        assertEquals(List.of(Page.MERGE, List.of(assets.get(0).id())), List.of(desk.visits.getLast().page(), desk.visits.getLast().assets()));
    }

    @Test void steppingStaysInsideTheQueue() {
        model.scan();
        model.step(-1);
        assertEquals("甲群", shown());
        model.step(1);
        model.step(1);
        assertEquals("乙群", shown());
    }

    @Test void theDaysOfSilenceAreThoseOfDatedGroups() {
        model.load(new RuleId("zombie"));
        assertEquals(3, model.silentProperty().get().dated());
        assertEquals(2, model.silentProperty().get().flaggedBy(90));
    }

    @Test void weighingShowsWhatTheSuggestionWouldDo() {
        model.scan();
        model.weigh(Disposition.DISSOLVE);
        assertEquals(Map.of(assets.get(0).id(), Disposition.DISSOLVE), desk.deciding);
    }

    @Test void whatChangedSinceTheScanIsNotDecidedBlindly() {
        model.scan();
        var group = assets.get(0);
        office.stores.assets().replace(group, AssetBuilder.workGroup().name("甲群").unit(office.bureau.id().value()).lastActive("2026-11-01").facts());
        model.decide(Disposition.DISSOLVE);
        assertTrue(office.stores.cases().findOpen(group.id()).isEmpty());
        assertEquals("“甲群”在体检之后有改动，这条发现已不成立，请看最新的依据。", desk.notices.getLast());
        assertEquals("乙群", shown());
        assertEquals(List.of(1), model.queues().stream().map(Queue::count).toList());
    }

    @Test void theCardSaysSinceWhenItIsKnownAndWhatAllOfItSpeaksFor() {
        model.scan();
        var card = model.cardProperty().get();
        assertEquals(Disposition.DISSOLVE, card.suggestion().disposition());
        assertTrue(new CardText(desk.desk.messages()).head(card).endsWith(" · 工作群组 · 微信 · 新发现"), new CardText(desk.desk.messages()).head(card));
        assertEquals("", new CardText(desk.desk.messages()).together(card));
        office.clock.set(TODAY.plusDays(7));
        model.scan();
        assertTrue(new CardText(desk.desk.messages()).head(model.cardProperty().get()).endsWith(" · 2026-11-02 起发现"));
    }
}
