package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.Role;
import org.qingqun.ui.common.TestDesk;

class AwayModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private DoorModel door;
    private Person deputy;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        office.pins.setFirst(office.head.id(), "2580");
        deputy = office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        door = new DoorModel(desk.desk, _ -> {});
        door.load(office.bureau.id());
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private List<String> lines() {
        return door.away().lines().stream().map(l -> l.delegation().from() + " " + l.delegation().until() + " " + l.delegate()).toList();
    }

    private void delegate(String pin) {
        door.away().delegate(deputy, TODAY, TODAY.plusDays(3), "出差", pin, () -> {});
    }

    @Test void theHeadAtTheDoorNamesADelegateUnderHisPin() {
        assertEquals(List.of("钱一鸣"), door.away().others().stream().map(Person::name).toList());
        delegate("2580");
        assertEquals(List.of("赵文博 已委托：2026-11-02 至 2026-11-05 由 钱一鸣 代为审批。"), desk.notices);
        assertEquals(List.of("2026-11-02 2026-11-05 钱一鸣"), lines());
        var shown = door.heads().stream().filter(h -> h.person().id().equals(deputy.id())).findFirst().orElseThrow();
        assertEquals(List.of("赵文博"), shown.standsInFor());
    }

    @Test void aWrongPinArrangesNothing() {
        delegate("1111");
        assertEquals("PIN 不正确，还可尝试 4 次。", door.away().troubleProperty().get());
        assertEquals(List.of(), office.delegations.findOpen());
    }

    @Test void itIsTakenBackUnderThePinOrByTheAdministrator() {
        delegate("2580");
        door.away().end(door.away().lines().getFirst(), "2580");
        assertEquals(List.of(), lines());
        delegate("2580");
        door.away().end(door.away().lines().getFirst(), "");
        assertEquals(List.of(), lines());
    }

    @Test void whoHasNoPinYetArrangesNothing() {
        door.load(office.county.id());
        assertEquals("钱一鸣", door.chosenProperty().get().person().name());
        assertNull(door.away().headProperty().get());
    }
}
