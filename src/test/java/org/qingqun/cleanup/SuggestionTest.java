package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # family, findings: what they speak for, and which
            WORK_GROUP,       zombie,                          DISSOLVE,   zombie
            WORK_GROUP,       duplicate,                       MERGE,      duplicate
            # nobody uses it, so there is nobody to bring along
            WORK_GROUP,       duplicate zombie,                DISSOLVE,   zombie
            WORK_GROUP,       duplicate cross-platform custodian, MERGE,   duplicate cross-platform
            WORK_GROUP,       duplicate low-frequency,         MERGE,      duplicate
            WORK_GROUP,       low-frequency outdated-name,     DISSOLVE,   low-frequency
            WORK_GROUP,       outdated-name custodian,         RECTIFY,    outdated-name custodian
            WORK_GROUP,       expired hollow,                  DISSOLVE,   expired hollow
            OFFICIAL_ACCOUNT, quiet-account,                   RECTIFY,    quiet-account
            OFFICIAL_ACCOUNT, few-followers quiet-account,     DEREGISTER, few-followers
            GOV_APP,          unfiled-app,                     TAKE_DOWN,  unfiled-app
            GOV_APP,          forbidden-function,              RECTIFY,    forbidden-function
            """)
    void theMostDecisiveOfAllFindingsIsSuggested(Family family, String rules, Disposition suggested, String reasons) {
        var suggestion = Suggestion.of(family, Arrays.stream(rules.split(" ")).map(rule -> finding(rule, Severity.LIKELY)).toList()).orElseThrow();
        assertEquals(suggested, suggestion.disposition());
        assertEquals(reasons, String.join(" ", suggestion.reasons().stream().map(f -> f.rule().value()).toList()));
    }

    @Test void theStrongestReasonStandsFirst() {
        var suggestion = Suggestion.of(Family.WORK_GROUP, List.of(finding("expired", Severity.LIKELY), finding("zombie", Severity.STRONG))).orElseThrow();
        assertEquals(List.of(RuleId.ZOMBIE, RuleId.EXPIRED), suggestion.reasons().stream().map(Finding::rule).toList());
    }

    @Test void questionsSuggestNothing() {
        assertEquals(Optional.empty(), Suggestion.of(Family.WORK_GROUP, List.of(finding("zombie", Severity.ASK))));
        assertEquals(Optional.empty(), Suggestion.of(Family.WORK_GROUP, List.of()));
        var both = Suggestion.of(Family.WORK_GROUP, List.of(finding("zombie", Severity.ASK), finding("custodian", Severity.LIKELY))).orElseThrow();
        assertEquals(Disposition.RECTIFY, both.disposition());
    }

    private static Finding finding(String rule, Severity severity) {
        return new Finding(new RuleId(rule), new AssetId(1), severity, List.of(new ActivityUnknown(90)), EvidenceGrade.UNIT, null, LocalDate.of(2026, 6, 30));
    }
}
