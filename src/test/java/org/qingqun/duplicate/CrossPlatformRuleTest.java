package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.Severity;

class CrossPlatformRuleTest {
    private final CrossPlatformRule crossPlatform = new CrossPlatformRule(new DuplicatesOnce(new MemoryNotDuplicateStore().alone()));

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
    @CsvSource({"WECHAT, QQ, 2", "WECHAT, DINGTALK, 2", "WECHAT, WECHAT, 0", "WECHAT, UNKNOWN, 0", "OTHER, QQ, 0"})
    void theSameWorkOnAnotherPlatformIsFoundFromBothSides(Platform one, Platform other, int found) {
        var inventory = of(group("控辍保学工作群").platform(one), group("控辍保学联络群").platform(other));
        assertEquals(found, seen(crossPlatform, inventory).size());
        if (found > 0) assertEquals(Map.of(1L, Severity.LIKELY, 2L, Severity.LIKELY), severities(crossPlatform, inventory));
    }

    @Test void aLikenessThatNeedsALookOnlyAsks() {
        var inventory = of(workGroup().name("引水工程专班").purpose("龙门引水工程"), workGroup().name("引水工程群").purpose("金沙引水工程").custodian("李四", "13900139000").platform(Platform.QQ));
        assertEquals(Map.of(1L, Severity.ASK, 2L, Severity.ASK), severities(crossPlatform, inventory));
    }

    @Test void accountsAreExpectedOnSeveralPlatforms() {
        assertEquals(List.of(), seen(crossPlatform, of(account().name("临江教育").platform(Platform.WECHAT), account().name("临江教育").platform(Platform.QQ))));
    }
}
