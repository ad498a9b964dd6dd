package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({"zombie, WORK_GROUP, DISSOLVE", "expired, WORK_GROUP, DISSOLVE", "zombie, GOV_APP, TAKE_DOWN", "zombie, OFFICIAL_ACCOUNT, DEREGISTER",
            "duplicate, WORK_GROUP, MERGE", "duplicate, OFFICIAL_ACCOUNT, MERGE"})
    void followsRuleAndFamily(String rule, Family family, Disposition expected) {
        assertEquals(expected, Suggestion.of(new RuleId(rule), family));
        assertEquals(true, expected.fits(family));
    }
}
