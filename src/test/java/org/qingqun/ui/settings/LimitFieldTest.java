package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;

class LimitFieldTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            GROUP_SILENT,   1, 2 20 30 40
            APP_SILENT,     2, 10 2 30 40
            ACCOUNT_SILENT, 3, 10 20 2 40
            EXPIRED_GRACE,  4, 10 20 30 2
            """)
    void oneLimitIsReadAndChangedAndTheOthersStay(LimitField field, int place, String changed) {
        var limits = new Limits(10, 20, 30, 40);
        assertEquals(place * 10, field.of(limits));
        var after = field.in(limits, 2);
        assertEquals(changed, "%d %d %d %d".formatted(after.groupSilentDays(), after.appSilentDays(), after.accountSilentDays(), after.expiredGraceDays()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GROUP_SILENT,   zombie,  WORK_GROUP,       true
            GROUP_SILENT,   zombie,  GOV_APP,          false
            GROUP_SILENT,   expired, WORK_GROUP,       false
            ACCOUNT_SILENT, zombie,  OFFICIAL_ACCOUNT, true
            EXPIRED_GRACE,  expired, GOV_APP,          true
            EXPIRED_GRACE,  zombie,  WORK_GROUP,       false
            """)
    void aLimitDecidesOverTheFindingsOfItsRuleAndFamily(LimitField field, String rule, Family family, boolean decides) {
        assertEquals(decides, field.rules(new RuleId(rule), family));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,   becomes (present 90, from 1 to 3650)
            120,       120
            1,         1
            0,         1
            -5,        1
            3651,      3650
            999999999, 3650
            # what is no number leaves the present value
            九十,      90
            12a,       90
            9999999999, 90
            '',        90
            """)
    void whatIsTypedBecomesDaysWithinBounds(String typed, int days) {
        assertEquals(days, LimitField.GROUP_SILENT.taken(typed, 90));
    }
}
