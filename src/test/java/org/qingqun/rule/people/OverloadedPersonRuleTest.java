package org.qingqun.rule.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.rule.Evidence.ManyOfOnePerson;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Severity;

class OverloadedPersonRuleTest {
    private final OverloadedPersonRule rule = new OverloadedPersonRule(Limits.DEFAULT.with(Limit.GROUPS_A_PERSON, 2));

    @Test void atTheLimitIsFineOneMoreIsAskedAbout() {
        var two = Inventories.of(workGroup(), workGroup());
        assertEquals(Map.of(), severities(rule, two));
        var three = Inventories.of(workGroup(), workGroup(), workGroup());
        assertEquals(Map.of(1L, Severity.ASK, 2L, Severity.ASK, 3L, Severity.ASK), severities(rule, three));
        assertEquals(List.of(new ManyOfOnePerson(3, 2)), rule.inspect(three, TODAY).getFirst().evidence());
    }

    @Test void aPhoneIsOnePersonInEveryUnitANameOnlyInItsOwn() {
        var byPhone = Inventories.of(workGroup().unit(1), workGroup().unit(2).custodian("王小明", "138-0013-8000"), workGroup().unit(3));
        assertEquals(3, severities(rule, byPhone).size());
        var byName = Inventories.of(workGroup().unit(1).custodian("王小明", null), workGroup().unit(1).custodian("王小明", "138****8000"),
                workGroup().unit(2).custodian("王小明", null));
        assertEquals(Map.of(), severities(rule, byName));
    }

    @Test void nobodyIsNobody() {
        assertEquals(Map.of(), severities(rule, Inventories.of(workGroup().custodian(null, null), workGroup().custodian(null, null), workGroup().custodian("", "12"))));
    }
}
