package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.merge.PlanModel.Page;

class PlanModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private List<Asset> groups;
    private MergeModel page;

    @BeforeEach void threeAlike() {
        office = new OfficeFixture(folder);
        groups = office.groups("防汛群", "防汛工作群", "防汛联络群", "征兵群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        page = new MergeModel(desk.desk);
        page.open(List.of());
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private PlanModel plan() {
        return new PlanModel(desk.desk, Objects.requireNonNull(page.choiceProperty().get()), page.oversize());
    }

    private static String rates(PlanModel plan) {
        var forecast = Objects.requireNonNull(plan.forecastProperty().get());
        return forecast.now().disposed() + " → " + forecast.after().disposed() + ", S " + forecast.now().remaining() + " → " + forecast.after().remaining();
    }

    @Test void intoOneOfThemAllOthersAreFewer() {
        var plan = plan();
        assertEquals(List.of(2, 2), List.of(plan.sources().size(), plan.fewer()));
        assertEquals("0 → 2, S 4 → 2", rates(plan));
        assertEquals(List.of(2, 0), List.of(desk.deciding.size(), desk.newSurvivors));
    }

    @Test void intoAnotherOneAllOfThemAreFewer() {
        var plan = plan();
        plan.keeper().kindProperty().set(Keeper.Kind.OTHER);
        plan.keeper().otherProperty().set(office.inventory.findRows(List.of(groups.get(3).id())).getFirst());
        assertEquals(List.of(3, 3, "征兵群"), List.of(plan.sources().size(), plan.fewer(), plan.order().survivorName()));
        assertEquals("0 → 3, S 4 → 1", rates(plan));
    }

    @Test void intoANewOneItIsOneLess() {
        var plan = plan();
        plan.keeper().kindProperty().set(Keeper.Kind.FRESH);
        plan.keeper().nameProperty().set("防汛总群");
        assertEquals(List.of(3, 2, true), List.of(plan.sources().size(), plan.fewer(), plan.isNew()));
        assertEquals("0 → 2, S 4 → 2", rates(plan));
        assertEquals(1, desk.newSurvivors);
        assertEquals("防汛总群", Objects.requireNonNull(plan.order().fresh()).name());
    }

    @Test void movingOneIntoANewOneIsNoMerge() {
        for (var other : List.of(1, 2)) page.leaveOut(groups.get(other).id(), true);
        var plan = plan();
        plan.keeper().kindProperty().set(Keeper.Kind.MEMBER);
        assertEquals(Optional.of("merge.obstacle.sources"), plan.obstacle(Page.SOURCES));
        plan.keeper().kindProperty().set(Keeper.Kind.FRESH);
        plan.keeper().nameProperty().set("防汛总群");
        assertEquals(Optional.of("merge.obstacle.one"), plan.obstacle(Page.SOURCES));
        assertThrows(IllegalStateException.class, plan::order);
    }

    @Test void aDeadlineAndAReasonAreRequired() {
        var plan = plan();
        assertEquals(List.of(TODAY.plusDays(30), "职能重复，并入保留群", true), List.of(Objects.requireNonNull(plan.deadlineProperty().get()), plan.reasonProperty().get(), plan.isReady()));
        plan.deadlineProperty().set(TODAY.minusDays(1));
        assertEquals(Optional.of("merge.obstacle.past"), plan.obstacle(Page.PROCEDURE));
        plan.deadlineProperty().set(null);
        assertEquals(Optional.of("merge.obstacle.deadline"), plan.obstacle(Page.PROCEDURE));
        plan.deadlineProperty().set(TODAY);
        plan.reasonProperty().set(" ");
        assertEquals(Optional.of("merge.obstacle.reason"), plan.obstacle(Page.PROCEDURE));
        assertEquals(Optional.empty(), plan.obstacle(Page.CONFIRM));
    }

    @Test void whoApprovesReadsWhyItMayGrowTooBig() {
        office.insert(AssetBuilder.workGroup().name("防汛通知群").unit(office.bureau.id().value()).members(400));
        page.refresh();
        var plan = plan();
        assertEquals(Optional.of("merge.obstacle.size"), plan.obstacle(Page.SOURCES));
        plan.oversize().confirmedProperty().set(true);
        plan.oversize().reasonProperty().set("只留联络员");
        assertEquals("职能重复，并入保留群（合并后至多 550 人：只留联络员）", plan.order().reason());
        plan.keeper().kindProperty().set(Keeper.Kind.FRESH);
        plan.keeper().nameProperty().set("防汛总群");
        assertEquals(550, plan.people().size().atMost());
    }

    @Test void whatWasAgreedOnThePageNeedNotBeSaidAgain() {
        page.oversize().confirmedProperty().set(true);
        page.oversize().reasonProperty().set("只留联络员");
        assertEquals("只留联络员", plan().oversize().reasonProperty().get());
    }

    @Test void theNoticeIsForTheMembersOfItsGroup() {
        var plan = plan();
        var notice = plan.notice(groups.get(2), TODAY.plusDays(9));
        assertTrue(notice.contains("“防汛联络群”并入“防汛群”") && notice.contains("2026-11-11") && notice.endsWith("市教育局办公室。"), notice);
        assertTrue(plan.notice(groups.get(2), null).contains("另行通知之日"));
        assertEquals(List.of("王小明"), plan.custodians());
    }
}
