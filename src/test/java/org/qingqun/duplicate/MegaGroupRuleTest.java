package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.MergeTooBig;
import org.qingqun.rule.Evidence.TooManyMembers;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.Severity;

class MegaGroupRuleTest {
    private final MegaGroupRule mega = new MegaGroupRule(Limits.DEFAULT, new DuplicatesOnce(new MemoryNotDuplicateStore().alone()));

    private static Inventory of(AssetBuilder... assets) {
        return Inventories.of(List.of(Inventories.unit(1, Level.COUNTY, 40), Inventories.unit(2, Level.COUNTY, 40)), assets);
    }

    private static AssetBuilder group(String name) {
        return workGroup().name(name).purpose("控辍保学日常调度");
    }

    private static List<Evidence> seen(Rule.OfInventory rule, Inventory inventory) {
        return rule.inspect(inventory, TODAY).stream().flatMap(f -> f.evidence().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "501, 1"})
    void moreMembersThanThereMayBe(int members, int found) {
        assertEquals(found, seen(mega, of(workGroup().members(members))).size());
        if (found > 0) assertEquals(List.of(new TooManyMembers(members, 500)), seen(mega, of(workGroup().members(members))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"100, 100, 0", "100, 101, 2", "400, 201, 2", "100, -, 0"})
    void doublesThatWouldBeTooManyTogetherAreAskedAbout(Integer one, Integer other, int found) {
        var inventory = of(group("控辍保学工作群").members(one), group("控辍保学联络群").members(other));
        assertEquals(found, seen(mega, inventory).size());
        if (found > 0) assertEquals(new MergeTooBig(new AssetId(2), "控辍保学联络群", one + other, 200, 500), seen(mega, inventory).getFirst());
        for (var finding : mega.inspect(inventory, TODAY)) assertEquals(Severity.ASK, finding.severity());
    }
}
