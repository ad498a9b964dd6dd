package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.UnitId;

class AppointmentServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private ErrorCode refusal(String name, UnitId unit, PersonId by) {
        return assertThrows(ExpectedException.class, () -> office.appointments.appointHead(name, unit, by)).code();
    }

    @Test void aHeadIsEnteredForHisUnitAndTheLogSaysByWhom() {
        var head = office.appointments.appointHead(" 许倩 ", office.county.id(), ADMIN);
        assertEquals(new Person(head.id(), "许倩", office.county.id(), Role.DEPARTMENT_HEAD, null, 0), office.stores.people().get(head.id()));
        var line = office.stores.audit().findLatest(1).getFirst().entry();
        assertEquals(List.of(ADMIN.value(), "person.appoint", "person:" + head.id().value()), List.of(line.by(), line.action(), line.subject()));
        assertTrue(line.to().matches("value:\\d+ unit:" + office.county.id().value()), line.to());
    }

    @Test void whoSignedASheetBeforeIsBoundToTheUnit() {
        var known = office.stores.people().insert("许倩", null, Role.DEPARTMENT_HEAD);
        assertEquals(known.id(), office.appointments.appointHead("许倩", office.county.id(), ADMIN).id());
        assertEquals(office.county.id(), office.stores.people().get(known.id()).unit());
    }

    @Test void namesakesOfOtherUnitsAreOtherPeople() {
        var second = office.appointments.appointHead("赵文博", office.county.id(), ADMIN);
        assertEquals(List.of(office.head.id(), second.id()),
                office.stores.people().findAll().stream().filter(p -> p.name().equals("赵文博")).map(Person::id).toList());
    }

    @Test void whatCannotBeIsRefused() {
        assertEquals(ErrorCode.NAME_REQUIRED, refusal(" ", office.county.id(), ADMIN));
        assertEquals(ErrorCode.UNKNOWN_UNIT, refusal("许倩", new UnitId(999), ADMIN));
        assertEquals(ErrorCode.PERSON_EXISTS, refusal("赵文博", office.bureau.id(), ADMIN));
        assertEquals(ErrorCode.NOT_ALLOWED, refusal("许倩", office.county.id(), office.head.id()));
        assertEquals(2, office.stores.people().findAll().size());
    }
}
