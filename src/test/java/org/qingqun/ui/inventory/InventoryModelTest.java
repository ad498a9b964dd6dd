package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.ui.common.HeldTasks;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;

class InventoryModelTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private InventoryModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new InventoryModel(desk.desk);
    }

    @AfterEach void close() {
        office.close();
    }

    private void show() {
        model.visit(Visit.to(Page.INVENTORY));
    }

    private List<String> names() {
        return model.rows().stream().map(Row::name).toList();
    }

    private void groups(int count) {
        office.groups(IntStream.rangeClosed(1, count).mapToObj("第%03d网格群"::formatted).toArray(String[]::new));
    }

    @Test void anEmptyInventorySaysSo() {
        show();
        assertTrue(model.choicesProperty().get().empty());
        assertEquals("第 0–0 个，共 0 个 · 筛选用时 " + model.millisProperty().get() + " 毫秒", model.place());
    }

    @Test void familiesAreCountedAndShownOneAtATime() {
        groups(2);
        office.insert(AssetBuilder.govApp().name("掌上办").unit(office.bureau.id().value()));
        show();
        assertEquals(Map.of(Family.WORK_GROUP, 2, Family.GOV_APP, 1, Family.OFFICIAL_ACCOUNT, 0), model.choicesProperty().get().counts());
        model.filter(model.filterProperty().get().withFamily(Family.GOV_APP));
        assertEquals(List.of("掌上办"), names());
    }

    /// What a large inventory does: the first rows at once, the number later.
    @Test void thePageIsThereBeforeTheResultIsCounted() {
        groups(205);
        var held = new HeldTasks();
        var large = new InventoryModel(new TestDesk(office, new TestDesk.FakeLedgers(), held).desk);
        large.visit(Visit.to(Page.INVENTORY));
        held.letGo(); // the search goes first
        assertEquals(100, large.rows().size());
        assertTrue(large.countingProperty().get());
        assertTrue(large.place().startsWith("第 1–100 个，正在数"), large.place());
        held.letGo(); // the choices
        held.letGo();
        assertEquals(false, large.countingProperty().get());
        assertEquals(205, large.resultProperty().get().size());
        assertTrue(large.place().startsWith("第 1–100 个，共 205 个"), large.place());
    }

    /// A table that is being made asks for the order there is already.
    @Test void theSameOrderIsNotSearchedAgain() {
        groups(3);
        var held = new HeldTasks();
        var made = new InventoryModel(new TestDesk(office, new TestDesk.FakeLedgers(), held).desk);
        made.sort(Sort.ID, true);
        assertEquals(0, held.count());
        made.sort(Sort.NAME, false);
        assertEquals(1, held.count());
    }

    @Test void aResultIsTurnedPageByPage() {
        groups(205);
        show();
        assertEquals(100, model.rows().size());
        assertEquals(3, model.pages());
        model.turnTo(2);
        assertEquals(List.of("第201网格群", "第202网格群", "第203网格群", "第204网格群", "第205网格群"), names());
        assertTrue(model.place().startsWith("第 201–205 个，共 205 个"), model.place());
        model.turnTo(99);
        assertEquals(2, model.pageProperty().get());
    }

    @Test void sortingIsDoneOverTheWholeResult() {
        groups(150);
        show();
        model.sort(Sort.NAME, false);
        assertEquals("第150网格群", names().getFirst());
        assertEquals(0, model.pageProperty().get());
    }

    @Test void typingNarrowsAndAnotherPageCanAskForExactlyTheseAssets() {
        var made = office.groups("防汛值班群", "普查联络群", "值班室群");
        show();
        model.filter(model.filterProperty().get().withText("值班"));
        assertEquals(List.of("防汛值班群", "值班室群"), names());
        model.visit(Visit.to(Page.INVENTORY).withAssets(List.of(made.get(1).id())));
        assertEquals(List.of("普查联络群"), names());
        assertNotNull(model.selectedProperty().get());
        assertEquals("普查联络群", model.selectedProperty().get().name());
    }

    @Test void whatAnotherPageWantsDecidedTogetherArrivesTicked() {
        var made = office.groups("防汛值班群", "普查联络群", "食堂群");
        model.visit(Visit.to(Page.INVENTORY).withTicked(List.of(made.get(0).id(), made.get(2).id())));
        assertEquals(List.of(made.get(0).id(), made.get(2).id()), model.ticked());
        model.visit(Visit.to(Page.INVENTORY).withAssets(List.of(made.get(1).id())));
        assertEquals(0, model.ticks().countProperty().get());
    }

    @Test void aPlainVisitKeepsTheFilter() {
        office.groups("防汛值班群", "普查联络群");
        model.filter(model.filterProperty().get().withText("值班"));
        show();
        assertEquals(List.of("防汛值班群"), names());
    }

    @Test void ctrlATicksThePageFirstAndThenTheWholeResult() {
        groups(130);
        show();
        model.tickPageThenAll();
        assertEquals(100, model.ticked().size());
        model.tickPageThenAll();
        assertEquals(130, model.ticked().size());
        model.filter(model.filterProperty().get().withText("第001"));
        assertEquals(1, model.ticked().size());
    }

    @Test void theSelectedRowStaysSelectedWhileItIsInSight() {
        office.groups("甲群", "乙群");
        show();
        model.selectedProperty().set(model.rows().get(1));
        model.refresh();
        assertEquals("乙群", model.selectedProperty().get().name());
        model.filter(model.filterProperty().get().withText("甲"));
        assertNull(model.selectedProperty().get());
    }

    @Test void closedOnesAreFoundOnlyWhenAskedFor() {
        var group = office.groups("甲群", "乙群").getFirst();
        office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        office.closed(group.id(), Disposition.DISSOLVE, null);
        show();
        assertEquals(List.of("乙群"), names());
        model.filter(model.filterProperty().get().withState("closed"));
        assertEquals(List.of("甲群"), names());
        assertEquals("已销号", model.rows().getFirst().stateText());
    }
}
