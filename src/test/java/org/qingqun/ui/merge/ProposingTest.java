package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Platform;
import org.qingqun.ui.common.TestDesk;

class ProposingTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private List<Asset> groups;
    private final List<Told> told = new ArrayList<>();
    private int undone;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("甲群", "乙群", "丙群");
        desk = new TestDesk(office);
    }

    @AfterEach void close() {
        office.close();
    }

    private void propose(Order order) {
        new Proposing(desk.desk, told::add, () -> undone++).propose(order);
    }

    private Order into(Asset survivor, Asset... sources) {
        return new Order(List.of(sources), survivor.id(), null, survivor.name(), "职能重复", null, TODAY.plusDays(30));
    }

    private Order intoNew() {
        var fresh = new NewSurvivor("总群", office.bureau.id(), Platform.WECHAT, Custodian.NONE, null, null);
        return new Order(groups, null, fresh, "总群", "职能重复", null, TODAY.plusDays(30));
    }

    private void undo() {
        Objects.requireNonNull(told.getLast().undo()).run();
    }

    @Test void whatWasProposedAndWhatWasRefusedStandsInOneLineEach() {
        office.propose(groups.get(2).id(), Disposition.KEEP, null);
        propose(into(groups.get(0), groups.get(1), groups.get(2)));
        assertEquals(List.of("已提出把 1 个并入“甲群”，办结后在册数 −1", List.of("“乙群”并入“甲群”：拟处置"), List.of("“丙群”没有提出：“丙群”已有未办结的处置事项（拟处置）。")),
                List.of(told.getFirst().headline(), told.getFirst().done(), told.getFirst().refused()));
    }

    @Test void takenBackTheCasesEnd() {
        propose(into(groups.get(0), groups.get(1), groups.get(2)));
        undo();
        assertEquals(List.of(1, 1), List.of(undone, desk.changes));
        assertEquals(List.of(CaseState.WITHDRAWN, CaseState.WITHDRAWN),
                groups.subList(1, 3).stream().map(g -> office.stores.cases().findByAsset(g.id()).getFirst().state()).toList());
        assertEquals("撤回了刚才提出的合并", desk.notices.getLast());
    }

    @Test void aNewGroupIsMadeAndTakenBackWithItsMerges() {
        office.baseline.lock(TODAY, ADMIN);
        propose(intoNew());
        assertEquals("已提出把 3 个并入“总群”，办结后在册数 −2", told.getFirst().headline());
        var made = office.stores.assets().findByName(office.bureau.id(), "总群").getFirst();
        assertEquals(AssetStatus.IN_USE, made.status());
        undo();
        assertEquals(AssetStatus.OUT_OF_SCOPE, office.stores.assets().get(made.id()).status());
    }

    @Test void nothingProposedIsNothingToTakeBack() {
        office.propose(groups.get(1).id(), Disposition.KEEP, null);
        propose(into(groups.get(0), groups.get(1)));
        assertEquals("一个也没有提出，原因如下", told.getFirst().headline());
        assertNull(told.getFirst().undo());
        assertNotNull(told.getFirst().refused().getFirst());
    }

    @Test void aRefusalOfTheWholeIsShownAndNothingElseHappens() {
        propose(intoNew());
        assertEquals(List.of(), told);
        assertEquals("BASELINE_MISSING", ((ExpectedException) desk.tasks.failures().getFirst()).code().name());
    }
}
