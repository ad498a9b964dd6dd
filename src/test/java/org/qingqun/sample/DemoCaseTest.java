package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

class DemoCaseTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # goal,    disposition, steps as letters with the days after the proposal
            PROPOSED,  DISSOLVE,
            SUBMITTED, DISSOLVE,    s0
            RETURNED,  DISSOLVE,    s0 a1
            DEFERRED,  MERGE,       s0 a1
            APPROVED,  DISSOLVE,    s0 a1
            NOTIFIED,  MERGE,       s0 a1 n1
            BLOCKED,   DISSOLVE,    s0 a1 n1 b5
            EXECUTED,  DISSOLVE,    s0 a1 n1 x7
            CLOSED,    MERGE,       s0 a1 n1 x7 v8
            FREEZING,  DEREGISTER,  s0 a1 n1 x7 v8
            DECIDED,   KEEP,        s0 a1 n1
            DECIDED,   RECTIFY,     s0 a1 x7 v8
            """)
    void stepsAreDueUpToTheGoal(CaseState goal, Disposition disposition, String steps) {
        var one = decided(goal, disposition);
        var due = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var day = THURSDAY.plusDays(i);
            if (one.isSubmittedOn(day)) due.add("s" + i);
            if (one.isAnsweredOn(day)) due.add("a" + i);
            if (one.isNotifiedOn(day)) due.add("n" + i);
            if (one.isBlockedOn(day)) due.add("b" + i);
            if (one.isExecutedOn(day)) due.add("x" + i);
            if (one.isVerifiedOn(day)) due.add("v" + i);
        }
        assertEquals(steps == null ? "" : steps, String.join(" ", due));
    }

    @Test void aNoticeRunsFiveDaysOrToTheDeadlineOfOneStillAnnounced() {
        assertEquals(LocalDate.of(2026, 10, 14), decided(CaseState.CLOSED, Disposition.DISSOLVE).noticeUntil());
        assertEquals(LocalDate.of(2026, 12, 1), decided(CaseState.NOTIFIED, Disposition.DISSOLVE).noticeUntil());
    }

    private static DemoCase decided(CaseState goal, Disposition disposition) {
        return new DemoCase(new DecisionFile.Decision(Family.WORK_GROUP, new DecisionFile.Named("市教育局", "校车调度群", 1), disposition, null, "任务已完成", "李明远",
                LocalDate.of(2026, 12, 1), THURSDAY, goal), new UnitId(2));
    }
}
