package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.NextStep.Kind;

class NextStepTest {
    private static Optional<Kind> kind(FactsBuilder facts) {
        return NextStep.of(facts.build(), Messages.in("zh")).map(NextStep::kind);
    }

    @Test void anEmptyInventoryHasNoStep() {
        assertEquals(Optional.empty(), kind(new FactsBuilder().empty()));
    }

    @Test void scanComesBeforeTheBaselineAndBothBeforeEverythingElse() {
        assertEquals(Optional.of(Kind.SCAN), kind(new FactsBuilder().neverScanned().notLocked().cases(CaseState.EXECUTED, 9)));
        assertEquals(Optional.of(Kind.LOCK), kind(new FactsBuilder().notLocked().cases(CaseState.EXECUTED, 9)));
    }

    @Test void theStepWithMostClosingsAMinuteWins() {
        var facts = new FactsBuilder().cases(CaseState.EXECUTED, 19).cases(CaseState.SUBMITTED, 41).findings(RuleId.ZOMBIE, Severity.STRONG, 64);
        assertEquals(Optional.of(Kind.VERIFY), kind(facts));
        assertEquals(Optional.of(Kind.SUBMIT), kind(facts.cases(CaseState.PROPOSED, 1)));
        assertEquals(Optional.of(Kind.NOTIFY), kind(facts.cases(CaseState.APPROVED, 1)));
    }

    @Test void onlyQuestionsAreNoStep() {
        assertEquals(Optional.empty(), kind(new FactsBuilder().findings(RuleId.ZOMBIE, Severity.ASK, 128)));
    }

    @Test void itSaysWhatTheRateBecomesAndHowLongItTakes() {
        var step = NextStep.of(new FactsBuilder().cases(CaseState.EXECUTED, 19).disposedAfter(294).build(), Messages.in("zh")).orElseThrow();
        assertEquals(new NextStep(Kind.VERIFY, "下一步：核验 19 个已执行对象的佐证", "全部完成后处置率由 27.5% 升至 29.4%，约需 10 分钟；达标还差 25 个，在途 88 个", "开始核验",
                Visit.to(Page.CLEANUP).withState("executed")), step);
    }
}
