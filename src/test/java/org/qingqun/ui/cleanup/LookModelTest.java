package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.TestDesk;

class LookModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private LookModel model;
    private int changes;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new LookModel(desk.desk, () -> changes++);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private CaseId executed(AssetId asset, Disposition disposition, String proof) {
        var ids = List.of(office.approved(asset, disposition, null).id());
        office.execution.notify(ids, TODAY, TODAY, ADMIN).single();
        office.execution.execute(ids, TODAY, ADMIN).single();
        if (proof != null) office.execution.addProof(ids.getFirst(), proof, proof.getBytes(java.nio.charset.StandardCharsets.UTF_8), ADMIN);
        return ids.getFirst();
    }

    private String shown() {
        var look = model.lookProperty().get();
        return look == null ? null : look.detail().row().asset().name();
    }

    private CaseState state(CaseId id) {
        return office.stores.cases().get(id).state();
    }

    @Test void onlyWhatHasAProofIsLookedAtAndClosedOneByOne() {
        var groups = office.groups("甲群", "乙群", "丙群");
        office.baseline.lock(TODAY, ADMIN);
        var first = executed(groups.get(0).id(), Disposition.DISSOLVE, "甲.png");
        executed(groups.get(1).id(), Disposition.DISSOLVE, null);
        var third = executed(groups.get(2).id(), Disposition.DISSOLVE, "丙.pdf");
        model.refresh();
        assertEquals(List.of(first, third), model.queue());
        assertEquals("甲群", shown());
        assertArrayEquals("甲.png".getBytes(java.nio.charset.StandardCharsets.UTF_8), model.lookProperty().get().proofs().getFirst().bytes());
        model.confirm();
        assertEquals(List.of(CaseState.CLOSED, CaseState.EXECUTED), List.of(state(first), state(third)));
        assertEquals("丙群", shown());
        assertNull(model.lookProperty().get().proofs().getFirst().bytes());
        desk.undo();
        assertEquals(CaseState.EXECUTED, state(first));
        assertEquals(List.of("“甲群”已核验销号", "已撤销 1 个"), desk.notices);
        assertEquals(2, changes);
    }

    @Test void onlyWhatWasAskedForIsLookedAtUntilAllAreWantedAgain() {
        var groups = office.groups("甲群", "乙群");
        office.baseline.lock(TODAY, ADMIN);
        var first = executed(groups.get(0).id(), Disposition.DISSOLVE, "甲.png");
        var second = executed(groups.get(1).id(), Disposition.DISSOLVE, "乙.png");
        model.only(List.of(second));
        model.refresh();
        assertEquals(List.of(second), model.queue());
        model.only(List.of());
        model.refresh();
        assertEquals(List.of(first, second), model.queue());
    }

    @Test void whatTheProofDoesNotShowGoesBackToItsNotice() {
        var group = office.groups("甲群").getFirst();
        office.baseline.lock(TODAY, ADMIN);
        var id = executed(group.id(), Disposition.DISSOLVE, "甲.png");
        model.refresh();
        model.alive("看不出是这个群");
        assertEquals(List.of(CaseState.NOTIFIED, TODAY.plusDays(7)), List.of(state(id), office.stores.cases().get(id).waitUntil()));
        assertNull(model.lookProperty().get());
    }

    @Test void anAccountFreezesFirstAndComesAgainWhenItHasThawed() {
        var account = office.insert(AssetBuilder.account().name("临江教育").unit(office.bureau.id().value()).members(800));
        office.baseline.lock(TODAY, ADMIN);
        var id = executed(account.id(), Disposition.DEREGISTER, "注销.png");
        model.refresh();
        model.confirm();
        assertEquals(CaseState.FREEZING, state(id));
        assertEquals(List.of("“临江教育”已核验，进入冻结期，期满再确认"), desk.notices);
        assertEquals(List.of(), model.queue());
        office.clock.set(TODAY.plusDays(7));
        model.refresh();
        model.confirm();
        assertEquals(CaseState.CLOSED, state(id));
    }

    @Test void steppingStaysInsideTheQueue() {
        var groups = office.groups("甲群", "乙群");
        office.baseline.lock(TODAY, ADMIN);
        for (var group : groups) executed(group.id(), Disposition.DISSOLVE, group.name() + ".png");
        model.refresh();
        model.step(-1);
        assertEquals("甲群", shown());
        model.step(5);
        assertEquals("乙群", shown());
    }
}
