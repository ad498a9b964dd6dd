package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.common.TestDesk;

class SpotModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SpotModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.baseline.lock(TODAY, ADMIN);
        for (var group : groups.subList(0, 3)) office.closed(group.id(), Disposition.DISSOLVE, null);
        desk = new TestDesk(office);
        model = new SpotModel(desk.desk, () -> {});
        model.draw();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private List<Long> drawn() {
        return model.drawn().stream().map(r -> r.cleanupCase().id().value()).toList();
    }

    @Test void theLotNumberIsTodayUntilAnotherIsWrittenAndDrawsTheSameAgain() {
        assertEquals("20261102", model.seedProperty().get());
        model.countProperty().set(2);
        var first = drawn();
        assertEquals(List.of(2, 3), List.of(first.size(), model.closedProperty().get()));
        model.seedProperty().set("7");
        assertEquals(List.of(2L, 3L), drawn()); // the lots of SpotCheckTest
        model.seedProperty().set("20261102");
        assertEquals(first, drawn());
    }

    @Test void withoutANumberNothingIsDrawn() {
        model.seedProperty().set("随便");
        assertEquals(List.of(false, 0), List.of(model.hasSeed(), model.drawn().size()));
    }

    @Test void printsTheList() {
        desk.chosen = List.of(folder.resolve("抽查.xlsx"));
        model.print();
        assertTrue(Files.exists(folder.resolve("抽查.xlsx")));
        assertTrue(desk.notices.getLast().startsWith("抽查清单已写好，共 3 个"), desk.notices.toString());
    }

    @Test void whatIsFoundAliveIsAnnouncedAgainAndNoLongerCounts() {
        desk.reason = "群仍可发言";
        var row = model.drawn().getFirst();
        model.alive(row);
        assertEquals(CaseState.NOTIFIED, office.stores.cases().get(row.cleanupCase().id()).state());
        assertEquals(List.of("“" + row.asset().name() + "”退回预告期，到 2026-11-09"), desk.notices);
        assertEquals(2, drawn().size());
        assertEquals(2, office.progress.census(null, TODAY).figures().closed());
    }
}
