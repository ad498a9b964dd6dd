package org.qingqun.rule.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;
import static org.qingqun.rule.Inventories.unit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.OverQuota;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;

class OverQuotaRuleTest {
    private final OverQuotaRule rule = new OverQuotaRule(Limits.DEFAULT, Background.NONE);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # level, heads, groups: too many
            COUNTY,  20,  3, 0
            COUNTY,  20,  4, 1
            COUNTY,  21,  4, 0
            COUNTY,  99,  6, 1
            COUNTY,  100, 6, 0
            CITY,    160, 12, 2
            TOWN,    8,   10, 0
            TOWN,    -,   11, 1
            VILLAGE, -,   2, 1
            # nobody knows how many people it has
            COUNTY,  -,   40, 0
            UNKNOWN, -,   40, 0
            """)
    void asManyAreAskedAboutAsAreTooMany(Level level, Integer heads, int groups, int tooMany) {
        var assets = Stream.generate(AssetBuilder::workGroup).limit(groups).toArray(AssetBuilder[]::new);
        assertEquals(tooMany, rule.inspect(Inventories.of(List.of(unit(1, level, heads)), assets), TODAY).size());
    }

    @Test void whatIsUsedLeastAndSmallestIsAskedAboutFirstAndWhatIsProtectedLast() {
        var protecting = new OverQuotaRule(Limits.DEFAULT, new Background(Map.of(new AssetId(1), Season.STANDING), Map.of(), List.of(), List.of(), Map.of()));
        var inventory = Inventories.of(List.of(unit(1, Level.COUNTY, 10)), workGroup().lastActive(null), workGroup().lastActive("2026-06-01").members(9),
                workGroup().lastActive("2026-06-01").members(8), workGroup().lastActive("2026-05-01"), workGroup().lastActive("2026-06-20"));
        assertEquals(Map.of(3L, Severity.ASK, 4L, Severity.ASK), severities(protecting, inventory));
        assertEquals(List.of(new OverQuota(5, 3, 10)), protecting.inspect(inventory, TODAY).getFirst().evidence());
    }
}
