package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.cleanup.CaseAction.Wait;

class CaseActionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED  | SUBMIT DEFER WITHDRAW
            SUBMITTED | RECALL DEFER WITHDRAW
            RETURNED  | RESUME DEFER WITHDRAW
            DEFERRED  | RESUME WITHDRAW
            APPROVED  | NOTIFY DEFER WITHDRAW
            NOTIFIED  | EXECUTE BLOCK OBJECT DEFER WITHDRAW
            BLOCKED   | NOTIFY DEFER WITHDRAW
            EXECUTED  | VERIFY FOUND_ALIVE DEFER WITHDRAW
            FREEZING  | VERIFY FOUND_ALIVE DEFER WITHDRAW
            CLOSED    | REOPEN RESTORE
            DECIDED   |
            WITHDRAWN | PROPOSE
            RESTORED  | PROPOSE
            """)
    void eachStateOffersItsNextSteps(CaseState state, String actions) {
        var expected = actions == null ? EnumSet.noneOf(CaseAction.class)
                : Arrays.stream(actions.split(" ")).map(CaseAction::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseAction.class)));
        assertEquals(expected, CaseAction.of(CaseBuilder.dissolve(workGroup().build()).state(state).build()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DISSOLVE,     NOTIFY
            MERGE,        NOTIFY
            RECTIFY,      EXECUTE
            KEEP,         SETTLE
            OUT_OF_SCOPE, SETTLE
            """)
    void whatFollowsApprovalDependsOnTheDisposition(Disposition disposition, CaseAction first) {
        var approved = CaseBuilder.decide(workGroup().build(), disposition).state(CaseState.APPROVED).build();
        assertEquals(EnumSet.of(first, CaseAction.DEFER, CaseAction.WITHDRAW), CaseAction.of(approved));
    }

    @Test void aRectifiedGroupCannotBeFoundAlive() {
        var rectified = CaseBuilder.decide(workGroup().build(), Disposition.RECTIFY).state(CaseState.EXECUTED).build();
        assertFalse(CaseAction.of(rectified).contains(CaseAction.FOUND_ALIVE));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # state,  proofs, wait until,  locked, action,  waits for
            EXECUTED, 0,      -,           true,   VERIFY,  NEEDS_PROOF
            EXECUTED, 1,      -,           true,   VERIFY,  -
            EXECUTED, 1,      -,           false,  VERIFY,  NO_BASELINE
            FREEZING, 1,      2026-11-24,  true,   VERIFY,  FREEZE_RUNNING
            FREEZING, 1,      2026-11-23,  true,   VERIFY,  -
            NOTIFIED, 0,      2026-11-24,  true,   EXECUTE, NOTICE_RUNNING
            NOTIFIED, 0,      2026-11-23,  true,   EXECUTE, -
            NOTIFIED, 0,      2026-11-24,  true,   BLOCK,   -
            """)
    void someStepsHaveToWait(CaseState state, int proofs, String until, boolean locked, CaseAction action, Wait wait) {
        var made = CaseBuilder.dissolve(workGroup().build()).state(state).proofs(proofs);
        if (until != null) made.waitUntil(until);
        assertEquals(Optional.ofNullable(wait), action.waitsFor(made.row(), TODAY, locked));
    }
}
