package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.approval.DoorReader.Afterwards;
import org.qingqun.ui.approval.Head.State;
import org.qingqun.ui.common.TestDesk;

class DoorModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private DoorModel door;
    private final List<String> came = new ArrayList<>();

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        door = new DoorModel(desk.desk, person -> came.add(person.name()));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private CaseId submitted(Unit unit, String name) {
        var asset = office.insert(AssetBuilder.workGroup().name(name).unit(unit.id().value()));
        var id = office.propose(asset.id(), Disposition.DISSOLVE, null).id();
        office.review.submit(List.of(id), ADMIN).single();
        return id;
    }

    private List<String> heads() {
        return door.heads().stream().map(h -> h.person().name() + " " + h.unit() + " " + h.waiting() + " " + h.oldest()).toList();
    }

    private State state() {
        return door.chosenProperty().get().state();
    }

    @Test void thoseWithCasesWaitingComeFirstWithTheirNumberAndOldestDay() {
        office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        office.stores.people().insert("孙无局", null, Role.DEPARTMENT_HEAD);
        submitted(office.county, "网格群");
        office.clock.set(TODAY.plusDays(2));
        submitted(office.county, "河长群");
        door.load();
        assertEquals(List.of("钱一鸣 云栖区 2 2026-11-02", "赵文博 市教育局 0 null", "孙无局  0 null"), heads());
        assertEquals("钱一鸣", door.chosenProperty().get().person().name(), "the only one somebody waits for");
    }

    @Test void aVisitForAUnitChoosesItsHead() {
        door.load(office.bureau.id());
        assertEquals("赵文博", door.chosenProperty().get().person().name());
    }

    @Test void aSearchFindsNamesAndUnits() {
        office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        door.load();
        door.wordsProperty().set("云栖");
        assertEquals(List.of("钱一鸣 云栖区 0 null"), heads());
        door.wordsProperty().set("赵");
        assertEquals(List.of("赵文博 市教育局 0 null"), heads());
    }

    @Test void theFirstPinIsTypedTwiceAndOpens() {
        submitted(office.bureau, "督学群");
        door.load();
        assertEquals(State.FIRST, state());
        door.setFirst("2580", "2581", "");
        assertEquals("两次输入的 PIN 不一样，请重新输入。", door.troubleProperty().get());
        door.setFirst("1111", "1111", "");
        assertEquals("PIN 须为 4 至 12 位数字，且不能全部相同。", door.troubleProperty().get());
        assertEquals(List.of(), came);
        door.setFirst("2580", "2580", "");
        assertEquals(List.of("赵文博"), came);
        assertEquals("", door.troubleProperty().get());
    }

    @Test void aWrongPinTellsTheTriesLeftAndTheFifthLocksUntilTheAdministratorResetsIt() {
        submitted(office.bureau, "督学群");
        office.pins.setFirst(office.head.id(), "2580");
        door.load();
        door.enter("0000");
        assertEquals("PIN 不正确，还可尝试 4 次。", door.troubleProperty().get());
        assertEquals(State.READY, state());
        for (int i = 0; i < 4; i++) door.enter("0000");
        assertEquals(State.LOCKED, state());
        assertEquals("", door.troubleProperty().get(), "what to do stands in the pane");
        door.reset();
        assertEquals(State.FIRST, state());
        assertEquals(List.of("重置 PIN"), desk.questions);
        door.setFirst("1470", "1470", "");
        assertEquals(List.of("赵文博"), came);
    }

    @Test void aResetThatWasNotConfirmedDoesNothing() {
        submitted(office.bureau, "督学群");
        office.pins.setFirst(office.head.id(), "2580");
        door.load();
        desk.confirms = false;
        door.reset();
        door.enter("2580");
        assertEquals(List.of("赵文博"), came);
    }

    @Test void choosingSomebodyElseForgetsTheTrouble() {
        var other = office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        submitted(office.bureau, "督学群");
        door.load();
        door.setFirst("1", "2", "");
        door.choose(door.heads().stream().filter(h -> h.person().id().equals(other.id())).findFirst().orElseThrow());
        assertEquals("", door.troubleProperty().get());
        assertEquals(State.NOTHING, state());
        door.leave();
        assertNull(door.chosenProperty().get());
    }

    @Test void whoHasNothingWaitingSeesWhatCameOfEarlierOnes() {
        office.baseline.lock(TODAY, ADMIN);
        var groups = office.groups("甲群", "乙群", "丙群");
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.approved(groups.get(1).id(), Disposition.DISSOLVE, null);
        office.approved(groups.get(2).id(), Disposition.DISSOLVE, null);
        office.clock.set(TODAY.plusDays(31));
        door.load(office.bureau.id());
        assertEquals(State.NOTHING, state());
        assertEquals(new Afterwards(1, 2, 2), door.afterwardsProperty().get());
    }

    @Test void whatNobodyMayAnswerIsNamedAndAHeadCanBeEnteredForIt() {
        submitted(office.county, "网格群");
        submitted(office.bureau, "督学群");
        door.load();
        var reading = door.readingProperty().get();
        assertEquals(List.of(new Uncovered(office.county, 1, TODAY)), reading.uncovered());
        assertEquals(true, reading.administers());
        door.appoint("钱一鸣", office.county, () -> came.add("form cleared"));
        assertEquals(List.of(), door.readingProperty().get().uncovered());
        assertEquals(List.of("钱一鸣", State.FIRST), List.of(door.chosenProperty().get().person().name(), state()));
        assertEquals(List.of("已登记 钱一鸣 为 云栖区 的负责人，请本人设置 PIN。"), desk.notices);
        assertEquals(List.of("form cleared"), came);
    }

    @Test void anEntryWithoutNameOrUnitIsNotTried() {
        door.load();
        door.appoint(" ", office.county, () -> came.add("cleared"));
        door.appoint("钱一鸣", null, () -> came.add("cleared"));
        assertEquals(List.of(), came);
        assertEquals(2, office.stores.people().findAll().size());
    }

    @Test void whatAHeadProposedHimselfWaitsForAnother() {
        var asset = office.groups("督学群").getFirst();
        var own = office.stores.cases().insert(office.campaigns.current().id(), asset.family(),
                new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务已完成", null, null), office.head.id()).id();
        office.review.submit(List.of(own), ADMIN).single();
        door.load();
        assertEquals(List.of("赵文博 市教育局 0 null"), heads());
        assertEquals(List.of(office.bureau), door.readingProperty().get().uncovered().stream().map(Uncovered::unit).toList());
        office.appointments.appointHead("李副局", office.bureau.id(), ADMIN);
        door.load();
        assertEquals(List.of("李副局 市教育局 1 2026-11-02", "赵文博 市教育局 0 null"), heads());
        assertEquals(List.of(), door.readingProperty().get().uncovered());
    }
}
