package org.qingqun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class FactsTest {
    @ParameterizedTest
    @CsvSource({"300, 25", "275, 0", "276, 1", "250, -25"}) // 275 of 1000 are disposed
    void distanceIsWhatIsMissingToTheTarget(int perMille, int toGo) {
        assertEquals(Optional.of(toGo), new FactsBuilder().target(perMille).build().distance());
    }

    @Test void withoutTargetOrBaselineThereIsNoDistance() {
        assertEquals(Optional.empty(), new FactsBuilder().target(null).build().distance());
        assertEquals(Optional.empty(), new FactsBuilder().notLocked().build().distance());
    }

    @Test void daysAreCountedToTheDeadline() {
        assertEquals(Optional.of(38L), new FactsBuilder().build().daysLeft());
        assertEquals(Optional.of(-1L), new FactsBuilder().deadline("2026-11-22").build().daysLeft());
        assertEquals(Optional.empty(), new FactsBuilder().deadline(null).build().daysLeft());
    }

    @Test void findingsAreCountedOfOneRuleOrOfAllOthers() {
        var facts = new FactsBuilder().findings(RuleId.ZOMBIE, Severity.STRONG, 3).findings(RuleId.ZOMBIE, Severity.ASK, 9)
                .findings(RuleId.EXPIRED, Severity.LIKELY, 4).findings(RuleId.DUPLICATE, Severity.LIKELY, 5).build();
        assertEquals(7, facts.findings(RuleId.DUPLICATE, false, Severity.LIKELY, Severity.STRONG));
        assertEquals(5, facts.findings(RuleId.DUPLICATE, true, Severity.LIKELY, Severity.STRONG));
        assertEquals(9, facts.findings(RuleId.ZOMBIE, true, Severity.ASK));
    }
}
