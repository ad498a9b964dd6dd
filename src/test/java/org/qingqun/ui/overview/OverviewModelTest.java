package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.common.HeldTasks;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.OverviewModel.FamilyRow;
import org.qingqun.ui.overview.WorkItem.Kind;

class OverviewModelTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private OverviewModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new OverviewModel(desk.desk);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void anEmptyInventoryShowsTheFirstStart() {
        model.refresh();
        assertTrue(model.emptyProperty().get());
        assertEquals(List.of(), model.work());
    }

    @Test void whatIsBeingReadIsNotReadAgainWhenThePageOpens() {
        var held = new HeldTasks();
        var waiting = new OverviewModel(new TestDesk(office, new TestDesk.FakeLedgers(), held).desk);
        waiting.refresh();
        waiting.opened();
        assertEquals(1, held.count());
        held.letGo();
        assertNotNull(waiting.factsProperty().get());
        waiting.opened();
        assertEquals(1, held.count());
    }

    @Test void theRateComesFromTheClosedCasesOfTheBaseline() {
        var groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.insert(AssetBuilder.account().unit(office.bureau.id().value()));
        office.campaigns.describe("行动", OfficeFixture.TODAY.plusDays(40), 500, OfficeFixture.ADMIN);
        office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        model.refresh();
        var facts = model.factsProperty().get();
        assertNotNull(facts);
        assertFalse(model.emptyProperty().get());
        assertEquals("1 / 4", model.share(facts));
        assertEquals("1 个", model.distance(facts));
        assertEquals("目标 50.0%", model.target(facts));
        assertEquals("数据截至 2026-11-02 · 距行动截止还有 40 天", model.note(facts));
        assertEquals(List.of(new FamilyRow("工作群组", "4", "1", "3", "25.0%"), new FamilyRow("政务公众账号", "1", "0", "1", "0.0%")), model.families());
    }

    @Test void theTrendRunsFromTheBaselineDayToToday() {
        office.groups("甲群");
        office.clock.set(LocalDate.of(2026, 10, 1));
        office.baseline.lock(LocalDate.of(2026, 10, 1), OfficeFixture.ADMIN);
        office.clock.set(OfficeFixture.TODAY);
        model.refresh();
        var facts = model.factsProperty().get();
        assertNotNull(facts);
        assertEquals(List.of("2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29", "2026-11-02"),
                facts.trend().stream().map(p -> p.day().toString()).toList());
    }

    @Test void workLeadsToThePageThatDoesIt() {
        office.insert(AssetBuilder.workGroup().unit(office.bureau.id().value()).lastActive("2026-01-01"));
        desk.desk.office().scan().scan(OfficeFixture.TODAY, Set.of(), OfficeFixture.ADMIN, Progress.NONE);
        model.refresh();
        var item = model.work().getFirst();
        assertEquals(Kind.FINDINGS, item.kind());
        model.go(item.visit());
        assertEquals(List.of(Visit.to(Page.REVIEW)), desk.visits);
    }

    @Test void theFirstStartLeadsToABackupToo() {
        model.goFile();
        assertEquals(List.of(Visit.to(Page.SETTINGS).withText("file")), desk.visits);
    }

    @Test void theSampleIsOfferedAndLeft() {
        model.openSample();
        assertTrue(model.isSample());
        model.openOwn();
        assertFalse(model.isSample());
    }
}
