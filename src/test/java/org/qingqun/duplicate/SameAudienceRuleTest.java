package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.SameAudience;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.Severity;

class SameAudienceRuleTest {
    private final SameAudienceRule sameAudience = new SameAudienceRule(new DuplicatesOnce(new MemoryNotDuplicateStore().alone()));

    private static Inventory of(AssetBuilder... assets) {
        return Inventories.of(List.of(Inventories.unit(1, Level.COUNTY, 40), Inventories.unit(2, Level.COUNTY, 40)), assets);
    }

    private static List<Evidence> seen(Rule.OfInventory rule, Inventory inventory) {
        return rule.inspect(inventory, TODAY).stream().flatMap(f -> f.evidence().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # audience, unit, phone and members of the second; the first: 各股室负责人, 1, 13800138000, 40
            各股室负责人,  1, 13800138000, 40, 2
            各股室 负责人, 1, 13800138000, 42, 2
            各股室负责人,  1, 13800138000, 43, 0
            各股室负责人,  1, 13900139000, 40, 0
            各股室负责人,  2, 13800138000, 40, 0
            各科科长,      1, 13800138000, 40, 0
            -,             1, 13800138000, 40, 0
            各股室负责人,  1, 13800138000, -,  0
            """)
    void oneCustodianWithTheSamePeopleTwiceIsAskedAbout(String audience, long unit, String phone, Integer members, int asked) {
        var inventory = of(workGroup().name("公文运转群").purpose("公文").audience("各股室负责人").members(40),
                workGroup().name("机关食堂群").purpose("报餐").audience(audience).unit(unit).custodian("王小明", phone).members(members));
        var found = sameAudience.inspect(inventory, TODAY);
        assertEquals(asked, found.size());
        for (var finding : found) assertEquals(Severity.ASK, finding.severity());
    }

    @Test void theQuestionNamesTheOtherGroup() {
        var inventory = of(workGroup().name("公文运转群").purpose("公文").audience("各股室负责人").members(40),
                workGroup().name("机关食堂群").purpose("报餐").audience("各股室负责人").members(41));
        assertEquals(List.of(new SameAudience(new AssetId(2), "机关食堂群", "各股室负责人", true), new SameAudience(new AssetId(1), "公文运转群", "各股室负责人", true)),
                seen(sameAudience, inventory));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"各股室负责人, 1, 2", "各县区经办人员, 1, 0", "各股室负责人, 2, 0"})
    void namesThatNeedALookAreWorthAQuestionWithTheSameAudience(String audience, long unit, int found) {
        var inventory = of(workGroup().name("引水工程专班").purpose("龙门引水工程").audience("各股室负责人"),
                workGroup().name("引水工程群").purpose("金沙引水工程").custodian("李四", "13900139000").audience(audience).unit(unit));
        assertEquals(found, seen(sameAudience, inventory).size());
        if (found > 0) assertEquals(Map.of(1L, Severity.ASK, 2L, Severity.ASK), severities(sameAudience, inventory));
    }
}
