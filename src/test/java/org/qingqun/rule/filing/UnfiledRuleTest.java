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
        return Inventories.of(workGroup().filingNo("LJ-0001"), workGroup().filingNo(null), workGroup().filingNo("LJ-0002"), account().filingNo(null),
                workGroup().unit(2).filingNo(null));
    }

    @Test void aBlankIsAskedAboutOnlyWhereTheUnitGaveNumbersForHalfOrMore() {
        assertEquals(Map.of(2L, Severity.ASK), severities(rule, inventory()));
        assertEquals(Map.of(2L, Severity.ASK), severities(rule, Inventories.of(workGroup().filingNo("1"), workGroup().filingNo(" "))));
        assertEquals(Map.of(), severities(rule, Inventories.of(workGroup().filingNo("1"), workGroup().filingNo(null), workGroup().filingNo(null))));
    }

    @Test void onceTheNumbersAreCompleteEveryBlankAccuses() {
        var complete = new UnfiledRule(Limits.DEFAULT.with(Limit.FILINGS_COMPLETE, 1));
        assertEquals(Map.of(2L, Severity.LIKELY, 4L, Severity.LIKELY, 5L, Severity.LIKELY), severities(complete, inventory()));
    }
}
