package org.qingqun.rule.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.severities;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Severity;

class UnfiledRuleTest {
    private final UnfiledRule rule = new UnfiledRule(Limits.DEFAULT);

    private static Inventory inventory() {
        return Inventories.of(workGroup().filingNo("LJ-0001"), workGroup().filingNo(null), workGroup().filingNo(" "), account().filingNo(null),
                workGroup().unit(2).filingNo(null));
    }

    @Test void aBlankIsAskedAboutOnlyWhereTheUnitGaveNumbersForOthers() {
        assertEquals(Map.of(2L, Severity.ASK, 3L, Severity.ASK), severities(rule, inventory()));
    }

    @Test void onceTheNumbersAreCompleteEveryBlankAccuses() {
        var complete = new UnfiledRule(Limits.DEFAULT.with(Limit.FILINGS_COMPLETE, 1));
        assertEquals(Map.of(2L, Severity.LIKELY, 3L, Severity.LIKELY, 4L, Severity.LIKELY, 5L, Severity.LIKELY), severities(complete, inventory()));
    }
}
