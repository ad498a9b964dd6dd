package org.qingqun.cleanup.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;

class ReminderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # deadline, already sent,        due
            2026-12-03, -,                   -
            2026-12-02, -,                   REMIND_30
            2026-11-18, -,                   REMIND_30
            2026-11-17, -,                   REMIND_15
            2026-11-04, -,                   REMIND_15
            2026-11-03, -,                   REMIND_1
            2026-11-02, -,                   REMIND_1
            2026-11-01, -,                   -
            2026-12-02, REMIND_30,           -
            2026-11-17, REMIND_30,           REMIND_15
            2026-11-17, REMIND_30 REMIND_15, -
            2026-11-17, REMIND_1,            -
            2026-11-03, REMIND_30 REMIND_15, REMIND_1
            """)
    void eachRungComesOnce(String deadline, String sent, ProcedureStep due) {
        var marks = sent == null ? Set.<ProcedureStep>of() : Arrays.stream(sent.split(" ")).map(ProcedureStep::valueOf).collect(Collectors.toSet());
        var c = CaseBuilder.dissolve(AssetBuilder.workGroup().build()).state(CaseState.NOTIFIED).deadline(deadline).build();
        assertEquals(Optional.ofNullable(due), Reminder.due(c, TODAY, marks));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROPOSED,  DISSOLVE, false
            APPROVED,  DISSOLVE, true
            BLOCKED,   DISSOLVE, true
            EXECUTED,  DISSOLVE, false
            CLOSED,    DISSOLVE, false
            APPROVED,  KEEP,     false
            """)
    void onlyWhoHasToActIsReminded(CaseState state, Disposition disposition, boolean reminded) {
        var c = CaseBuilder.decide(AssetBuilder.workGroup().build(), disposition).state(state).deadline("2026-11-10").build();
        assertEquals(reminded, Reminder.due(c, TODAY, Set.of()).isPresent());
    }

    @Test void withoutADeadlineNobodyIsReminded() {
        assertEquals(Optional.empty(), Reminder.due(CaseBuilder.dissolve(AssetBuilder.workGroup().build()).state(CaseState.APPROVED).build(), TODAY, Set.of()));
    }
}
