package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.cleanup.CaseId;

class StepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NOTICE_END = LocalDate.of(2026, 11, 30);
    private static final List<CaseId> ONE = List.of(new CaseId(1));

    private static Step proposed(CaseAction action) {
        return Step.proposed(action, ONE, TODAY, NOTICE_END);
    }

    @Test void aStepIsReadyOnceEverythingAskedForIsThere() {
        assertTrue(proposed(CaseAction.SUBMIT).isReady());
        assertFalse(Step.proposed(CaseAction.SUBMIT, List.of(), TODAY, NOTICE_END).isReady());
        var defer = proposed(CaseAction.DEFER);
        assertEquals(LocalDate.of(2026, 12, 23), defer.day());
        assertFalse(defer.isReady());
        assertFalse(defer.because("等年底考核").isReady());
        assertFalse(defer.because(" ").agreedBy("赵文博").isReady());
        assertTrue(defer.because("等年底考核").agreedBy("赵文博").isReady());
        assertFalse(defer.because("等年底考核").agreedBy("赵文博").on(null).isReady());
        assertFalse(proposed(CaseAction.BLOCK).because("群主已调离").isReady());
        assertTrue(proposed(CaseAction.BLOCK).because("群主已调离").of(BlockCause.CUSTODIAN_GONE).isReady());
    }

    @Test void aNoticeOfSeveralFamiliesIsLeftToTheTimetable() {
        assertEquals(NOTICE_END, proposed(CaseAction.NOTIFY).day());
        var mixed = Step.proposed(CaseAction.NOTIFY, ONE, TODAY, null);
        assertNull(mixed.day());
        assertTrue(mixed.isReady());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SUBMIT,      RECALL,      -
            EXECUTE,     FOUND_ALIVE, 2026-11-23
            VERIFY,      REOPEN,      -
            BLOCK,       NOTIFY,      2026-11-23
            RECALL,      SUBMIT,      -
            NOTIFY,      OBJECT,      -
            DEFER,       RESUME,      -
            WITHDRAW,    PROPOSE,     -
            RESTORE,     PROPOSE,     -
            RESUME,      -,           -
            SETTLE,      -,           -
            """)
    void mostStepsHaveTheirOpposite(CaseAction action, CaseAction back, LocalDate day) {
        var opposite = proposed(action).opposite(ONE, TODAY, "撤销");
        assertEquals(Optional.ofNullable(back), opposite.map(Step::action));
        opposite.ifPresent(step -> {
            assertTrue(step.isReady());
            assertEquals(day, step.day());
        });
        assertEquals(Optional.empty(), proposed(action).opposite(List.of(), TODAY, "撤销"));
    }

    @ParameterizedTest
    @CsvSource({"SUBMIT, true", "EXECUTE, true", "RECALL, true", "NOTIFY, false", "DEFER, false", "WITHDRAW, false", "RESTORE, false"})
    void whatBeginsAnewDoesNotClaimToTakeBack(CaseAction taken, boolean exact) {
        assertEquals(exact, proposed(taken).opposite(ONE, TODAY, "撤销").orElseThrow().takesBack(taken));
    }
}
