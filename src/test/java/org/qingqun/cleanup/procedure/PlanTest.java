package org.qingqun.cleanup.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.cleanup.calendar.WorkCalendar;
import org.qingqun.inventory.AssetBuilder;

class PlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static CleanupCase account(CaseState state) {
        return CaseBuilder.decide(AssetBuilder.account().build(), Disposition.DEREGISTER).state(state).build();
    }

    private static String days(Plan plan) {
        return plan.steps(MONDAY).stream().map(s -> s.step() + " " + s.by().toString().substring(5)).collect(Collectors.joining(", "));
    }

    private static Plan plan(CleanupCase c, Integer members, Map<ProcedureStep, StepMark> marks) {
        return new Plan(c, MONDAY, members, 0, marks, Timetable.USUAL);
    }

    @Test void aGroupIsAnnouncedGoesQuietAndIsDissolved() {
        var group = CaseBuilder.dissolve(AssetBuilder.workGroup().build()).state(CaseState.APPROVED).build();
        assertEquals("ANNOUNCE 11-02, MOVE 11-09, QUIET 11-06, ACT 11-09, PROVE 11-10, VERIFY 11-17", days(plan(group, null, Map.of())));
    }

    @Test void aNoticeThatRunsEndsWhenItWasSaidToEnd() {
        var group = CaseBuilder.dissolve(AssetBuilder.workGroup().build()).state(CaseState.NOTIFIED).waitUntil("2026-11-14").build();
        assertEquals("ANNOUNCE 11-02, MOVE 11-14, QUIET 11-11, ACT 11-16, PROVE 11-17, VERIFY 11-24", days(plan(group, null, Map.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            800    | SUCCESSOR 11-02, ANNOUNCE 11-02, MOVE 12-02, ACT 12-02, PROVE 12-03, FREEZE 12-09, CONFIRM 12-16, FILING 12-16, VERIFY 12-16
            20000  | SUCCESSOR 11-02, ANNOUNCE 11-02, MOVE 12-02, ACT 12-02, PROVE 12-03, FREEZE 01-01, CONFIRM 01-08, FILING 12-16, VERIFY 01-08
            """)
    void anAccountIsVerifiedOnlyAfterItsFreeze(int followers, String days) {
        assertEquals(days, days(plan(account(CaseState.APPROVED), followers, Map.of())));
    }

    @Test void anAppHandsItsDataOver() {
        var app = CaseBuilder.decide(AssetBuilder.govApp().build(), Disposition.TAKE_DOWN).state(CaseState.APPROVED).build();
        assertEquals("SUCCESSOR 11-02, ANNOUNCE 11-02, HAND_DATA 12-02, ACT 12-02, PROVE 12-03, FILING 12-16, VERIFY 12-10", days(plan(app, null, Map.of())));
    }

    @Test void holidaysPushWhatFollows() {
        var off = new WorkCalendar(Map.of(LocalDate.of(2026, 11, 9), false, LocalDate.of(2026, 11, 10), false));
        var group = CaseBuilder.dissolve(AssetBuilder.workGroup().build()).state(CaseState.APPROVED).build();
        assertEquals("ANNOUNCE 11-02, MOVE 11-11, QUIET 11-08, ACT 11-11, PROVE 11-12, VERIFY 11-19",
                days(new Plan(group, MONDAY, null, 0, Map.of(), new Timetable(off, Map.of()))));
    }

    @Test void whatWasDoneIsKnownFromMarksAndFromTheCase() {
        var done = account(CaseState.FREEZING).executedOn(MONDAY).waitingUntil(MONDAY.plusDays(7));
        var marks = Map.of(ProcedureStep.SUCCESSOR, new StepMark(MONDAY, "临江发布", PersonId.ADMINISTRATOR));
        var steps = new Plan(done, MONDAY, 800, 1, marks, Timetable.USUAL).steps(MONDAY.plusDays(3));
        assertEquals(List.of(ProcedureStep.SUCCESSOR, ProcedureStep.ACT, ProcedureStep.PROVE), steps.stream().filter(s -> s.doneOn() != null).map(PlannedStep::step).toList());
        assertEquals("临江发布", steps.getFirst().note());
        assertEquals(List.of(ProcedureStep.ANNOUNCE), steps.stream().filter(s -> s.isLate(MONDAY.plusDays(3))).map(PlannedStep::step).toList());
        var thawed = new Plan(done, MONDAY, 800, 1, marks, Timetable.USUAL).steps(MONDAY.plusDays(7));
        assertEquals(MONDAY.plusDays(7), thawed.stream().filter(s -> s.step() == ProcedureStep.FREEZE).findFirst().orElseThrow().doneOn());
    }

    @Test void whatEndsNothingHasNoParts() {
        assertEquals(List.of(), plan(CaseBuilder.decide(AssetBuilder.workGroup().build(), Disposition.KEEP).build(), null, Map.of()).steps(MONDAY));
    }
}
