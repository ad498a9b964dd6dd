package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class FirstCodesTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private FirstCodes codes;
    private PersonId head;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        codes = office.pins.firstCodes();
        head = office.head.id();
        office.pins.setFirst(ADMIN, "2580");
        office.signIn.turnOn(ADMIN);
    }

    @AfterEach void close() {
        office.close();
    }

    private static ErrorCode refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ExpectedException.class, work).code();
    }

    @Test void whereNobodySignsInNoCodeIsAskedFor() {
        office.signIn.turnOff(ADMIN);
        assertFalse(codes.areNeeded());
        assertEquals(head, office.pins.setFirst(head, "1470").person().id());
    }

    @Test void withoutACodeNobodySetsSomebodysFirstPin() {
        assertEquals(ErrorCode.FIRST_CODE_MISSING, refused(() -> office.pins.setFirst(head, "1470")));
        var code = codes.issue(head, ADMIN);
        assertEquals(ErrorCode.FIRST_CODE_WRONG, refused(() -> office.pins.setFirst(head, "1470")));
        assertEquals(head, office.pins.setFirst(head, "1470", code.replace("-", " ").toLowerCase(java.util.Locale.ROOT)).person().id());
    }

    @Test void aCodeIsGoodForOnePin() {
        var code = codes.issue(head, ADMIN);
        office.pins.setFirst(head, "1470", code);
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> codes.issue(head, ADMIN)), "he has a PIN");
        office.pins.reset(head, ADMIN);
        office.pins.reset(head, office.stores.people().insert("钱某", null, Role.RECORDER).id());
        assertEquals(ErrorCode.FIRST_CODE_MISSING, refused(() -> office.pins.setFirst(head, "1470", code)));
    }

    @Test void fiveWrongOnesMakeItVoidAndANewOneStartsAnew() {
        var code = codes.issue(head, ADMIN);
        for (int left = 4; left >= 0; left--) assertEquals(ErrorCode.FIRST_CODE_WRONG, refused(() -> office.pins.setFirst(head, "1470", "AAAA-AAAA")));
        assertEquals(ErrorCode.FIRST_CODE_MISSING, refused(() -> office.pins.setFirst(head, "1470", code)), "not even the right one");
        var next = codes.issue(head, ADMIN);
        assertNotEquals(code, next);
        assertEquals(head, office.pins.setFirst(head, "1470", next).person().id());
    }

    @Test void onlyAnAdministratorHandsThemOut() {
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> codes.issue(head, head)));
    }

    @Test void theLogSaysWhoHandedOneOutAndNotWhich() {
        var code = codes.issue(head, ADMIN);
        var last = office.stores.audit().findBySubject("person:" + head.value()).getLast().entry();
        assertEquals("pin.first-code", last.action());
        assertFalse(last.toString().contains(code));
    }
}
