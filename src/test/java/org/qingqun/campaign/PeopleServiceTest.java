package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class PeopleServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private static ErrorCode refused(Executable work) {
        return assertThrows(ExpectedException.class, work).code();
    }

    @Test void peopleAreAddedChangedAndRetired() {
        var clerk = office.staff.add(" 周敏 ", office.bureau.id(), Role.RECORDER, ADMIN);
        assertEquals("周敏", clerk.name());
        var reviewer = office.staff.change(clerk.id(), "周敏", null, Role.REVIEWER, ADMIN);
        assertEquals(Role.REVIEWER, office.stores.people().get(clerk.id()).role());
        assertTrue(office.staff.retire(reviewer.id(), true, ADMIN).retired());
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.access.require(clerk.id(), Permission.REVIEW)));
        assertFalse(office.staff.retire(reviewer.id(), false, ADMIN).retired());
        assertEquals(List.of("person.add", "person.change", "person.retire", "person.return"),
                office.stores.audit().findBySubject("person:" + clerk.id().value()).stream().map(l -> l.entry().action()).toList());
    }

    @Test void namesStandInTheLogAsReferencesOnly() {
        var clerk = office.staff.add("周敏", null, Role.RECORDER, ADMIN);
        office.stores.audit().findBySubject("person:" + clerk.id().value()).forEach(line -> assertFalse(String.valueOf(line.entry().to()).contains("周敏")));
    }

    @Test void aNamelessHeadlessOrSecondOneIsRefused() {
        assertEquals(ErrorCode.NAME_REQUIRED, refused(() -> office.staff.add(" ", null, Role.RECORDER, ADMIN)));
        assertEquals(ErrorCode.HEAD_NEEDS_UNIT, refused(() -> office.staff.add("许倩", null, Role.DEPARTMENT_HEAD, ADMIN)));
        assertEquals(ErrorCode.PERSON_EXISTS, refused(() -> office.staff.add("赵文博", null, Role.VIEWER, ADMIN)));
        assertEquals(ErrorCode.PERSON_EXISTS, refused(() -> office.staff.change(ADMIN, "赵文博", null, Role.ADMINISTRATOR, ADMIN)));
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.staff.add("许倩", null, Role.VIEWER, office.head.id())));
    }

    @Test void aHeadIsAppointed() {
        var head = office.staff.add("许倩", office.county.id(), Role.DEPARTMENT_HEAD, ADMIN);
        assertEquals("person.appoint", office.stores.audit().findBySubject("person:" + head.id().value()).getFirst().entry().action());
    }

    @Test void somebodyIsAlwaysLeftToAdminister() {
        assertEquals(ErrorCode.LAST_ADMINISTRATOR, refused(() -> office.staff.retire(ADMIN, true, ADMIN)));
        var second = office.staff.add("吴用", null, Role.ADMINISTRATOR, ADMIN).id();
        assertEquals(ErrorCode.LAST_ADMINISTRATOR, refused(() -> office.staff.retire(ADMIN, true, second)), "nobody signs in, so all is done in the first one's name");
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
        office.staff.retire(ADMIN, true, second);
        assertEquals(ErrorCode.LAST_ADMINISTRATOR, refused(() -> office.staff.change(second, "吴用", null, Role.VIEWER, second)));
        assertEquals(ErrorCode.LAST_ADMINISTRATOR, refused(() -> office.signIn.turnOff(second)));
    }
}
