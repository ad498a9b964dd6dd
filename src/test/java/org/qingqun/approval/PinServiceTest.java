package org.qingqun.approval;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class PinServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private PersonId head;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        head = office.head.id();
    }

    @AfterEach void close() {
        office.close();
    }

    private ErrorCode signInRefused(String pin) {
        return assertThrows(ExpectedException.class, () -> office.pins.signIn(head, pin)).code();
    }

    @Test void theFirstPinIsSetByItsPersonAndOpensFromThenOn() {
        assertEquals(ErrorCode.PIN_NOT_SET, signInRefused("2580"));
        office.pins.setFirst(head, "2580");
        assertEquals(head, office.pins.signIn(head, "2580").person().id());
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.pins.setFirst(head, "9876")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1111", "12a4", "1234567890123"})
    void aSimplePinIsRefused(String pin) {
        assertEquals(ErrorCode.PIN_TOO_SIMPLE, assertThrows(ExpectedException.class, () -> office.pins.setFirst(head, pin)).code());
    }

    @Test void fiveWrongPinsLockAndARightOneStartsAnew() {
        office.pins.setFirst(head, "2580");
        for (int i = 0; i < 4; i++) assertEquals(ErrorCode.PIN_WRONG, signInRefused("0001"));
        office.pins.signIn(head, "2580");
        for (int i = 0; i < 5; i++) assertEquals(ErrorCode.PIN_WRONG, signInRefused("0001"));
        assertEquals(ErrorCode.PIN_LOCKED, signInRefused("2580"));
    }

    @Test void aButtonPressedTooEarlyIsNoGuess() {
        office.pins.setFirst(head, "2580");
        for (int i = 0; i < 6; i++) assertEquals(ErrorCode.PIN_MISSING, signInRefused(""));
        office.pins.signIn(head, "2580");
    }

    /// What stands there after the lock is the count: more guesses change nothing and teach nothing.
    @Test void tenGuessesEndAtTheFifthAndDecideNothing() {
        office.pins.setFirst(head, "2580");
        var codes = new java.util.ArrayList<ErrorCode>();
        for (int i = 0; i < 10; i++) codes.add(signInRefused(i < 9 ? "000" + i : "2580"));
        assertEquals(List.of(ErrorCode.PIN_WRONG, ErrorCode.PIN_LOCKED), codes.stream().distinct().toList());
        assertEquals(5, codes.stream().filter(c -> c == ErrorCode.PIN_WRONG).count());
        assertEquals(5, office.stores.people().get(head).failedPins());
    }

    @Test void theAdministratorResetsALockedPinAndItsPersonSetsANewOne() {
        office.pins.setFirst(head, "2580");
        for (int i = 0; i < 5; i++) signInRefused("0001");
        office.pins.reset(head, ADMIN);
        assertEquals(ErrorCode.PIN_NOT_SET, signInRefused("2580"));
        assertEquals(head, office.pins.setFirst(head, "1470").person().id());
        var log = office.stores.audit().findBySubject("person:" + head.value()).stream().map(l -> l.entry().action() + " " + l.entry().by()).toList();
        assertEquals(List.of("pin.set 2", "pin.reset 1", "pin.set 2"), log);
    }

    @Test void nobodyElseResetsAPin() {
        office.pins.setFirst(head, "2580");
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.pins.reset(head, head)).code());
        assertEquals(head, office.pins.signIn(head, "2580").person().id());
    }

    @Test void onlyASaltedHashIsKept() {
        office.pins.setFirst(head, "2580");
        var hash = office.stores.people().get(head).pinHash();
        assertFalse(hash.contains("2580"));
        assertEquals("$argon2id$", hash.substring(0, 10));
    }

    @Test void whoKnowsHisPinChangesIt() {
        office.pins.setFirst(head, "2580");
        assertEquals(ErrorCode.PIN_WRONG, assertThrows(ExpectedException.class, () -> office.pins.change(head, "0001", "1470")).code());
        assertEquals(ErrorCode.PIN_TOO_SIMPLE, assertThrows(ExpectedException.class, () -> office.pins.change(head, "2580", "1111")).code());
        office.pins.change(head, "2580", "1470");
        assertEquals(ErrorCode.PIN_WRONG, signInRefused("2580"));
        assertEquals(head, office.pins.signIn(head, "1470").person().id());
    }

    @Test void wherePeopleSignInItTakesTwoOthers() {
        var recorder = office.staff.add("周敏", null, Role.RECORDER, ADMIN).id();
        office.pins.setFirst(ADMIN, "2580");
        office.pins.setFirst(head, "2580");
        office.signIn.turnOn(ADMIN);
        assertFalse(office.pins.reset(head, ADMIN));
        assertFalse(office.pins.reset(head, ADMIN), "twice the same one is one");
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.pins.reset(head, head)).code());
        assertEquals(head, office.pins.signIn(head, "2580").person().id());
        assertTrue(office.pins.reset(head, recorder));
        assertEquals(ErrorCode.PIN_NOT_SET, signInRefused("2580"));
        office.pins.setFirst(head, "1470", office.pins.firstCodes().issue(head, ADMIN));
        assertFalse(office.pins.reset(head, recorder), "what was agreed before counts no more");
    }

    @Test void theRetiredDoNotComeIn() {
        office.pins.setFirst(head, "2580");
        office.staff.retire(head, true, ADMIN);
        assertEquals(ErrorCode.NOT_ALLOWED, signInRefused("2580"));
    }
}
