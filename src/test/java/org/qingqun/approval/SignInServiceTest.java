package org.qingqun.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.SignInRule;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class SignInServiceTest {
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

    @Test void anOfficeStartsWithoutAndTurnsItOnLater() {
        assertEquals(SignInRule.OFF, office.signIn.rule());
        assertEquals(ErrorCode.PIN_NOT_SET, refused(() -> office.signIn.turnOn(ADMIN)), "he would lock himself out");
        office.pins.setFirst(ADMIN, "2580");
        var code = office.signIn.turnOn(ADMIN);
        assertTrue(code.matches("([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}"), code);
        assertTrue(office.signIn.rule().required());
        assertFalse(office.signIn.rule().recoveryHash().contains(code.substring(0, 4)), "only a hash is kept");
        office.signIn.turnOff(ADMIN);
        assertFalse(office.signIn.rule().required());
        assertNull(office.signIn.rule().recoveryHash());
    }

    @Test void theCodeOpensOnceAsTypedFromPaper() {
        office.pins.setFirst(ADMIN, "2580");
        var code = office.signIn.turnOn(ADMIN);
        for (int i = 0; i < 5; i++) assertEquals(ErrorCode.PIN_WRONG, refused(() -> office.pins.signIn(ADMIN, "0001")));
        assertEquals(ErrorCode.WRONG_RECOVERY_CODE, refused(() -> office.signIn.recover(ADMIN, "AAAA-AAAA-AAAA-AAAA-AAAA")));
        var next = office.signIn.recover(ADMIN, code.replace("-", " ").toLowerCase(Locale.ROOT));
        assertEquals(ErrorCode.PIN_NOT_SET, refused(() -> office.pins.signIn(ADMIN, "2580")));
        assertNotEquals(code, next.recoveryCode());
        assertEquals(ADMIN, office.pins.setFirst(ADMIN, "1470", next.firstCode()).person().id());
        assertEquals(ErrorCode.WRONG_RECOVERY_CODE, refused(() -> office.signIn.recover(ADMIN, code)));
    }

    @Test void thereIsNoCodeWhileNobodySignsIn() {
        assertEquals(ErrorCode.WRONG_RECOVERY_CODE, refused(() -> office.signIn.recover(ADMIN, "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 241})
    void theWindowLocksWithinFourHours(int minutes) {
        assertEquals(ErrorCode.BAD_IDLE_MINUTES, refused(() -> office.signIn.lockAfter(minutes, ADMIN)));
        office.signIn.lockAfter(240, ADMIN);
        assertEquals(240, office.signIn.rule().idleMinutes());
    }

    @Test void onlyAnAdministratorDecides() {
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.signIn.turnOn(office.head.id())));
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.signIn.turnOff(office.head.id())));
        assertEquals(ErrorCode.NOT_ALLOWED, refused(() -> office.signIn.lockAfter(5, office.head.id())));
    }
}
