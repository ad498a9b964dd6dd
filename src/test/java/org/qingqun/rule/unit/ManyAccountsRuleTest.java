package org.qingqun.rule.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence.ManyAccounts;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Severity;

class ManyAccountsRuleTest {
    private final ManyAccountsRule rule = new ManyAccountsRule(Limits.DEFAULT);

    private static AssetBuilder wechat(String name, String lastPost, Integer followers) {
        return account().name(name).lastActive(lastPost).members(followers);
    }

    @Test void allButTheMainOneOfAPlatformAreTooMany() {
        var inventory = Inventories.of(wechat("临江教育在线", "2026-06-01", 9000), wechat("临江教育", "2026-06-20", 10), wechat("临江教育服务", null, null),
                account().platform(Platform.WEIBO));
        assertEquals(Map.of(1L, Severity.LIKELY, 3L, Severity.LIKELY), severities(rule, inventory));
        assertEquals(List.of(new ManyAccounts(Platform.WECHAT, 3, 1, "临江教育")), rule.inspect(inventory, TODAY).getFirst().evidence());
    }

    @Test void whoPostedOnTheSameDayIsToldApartByFollowersThenByAge() {
        assertEquals(Map.of(1L, Severity.LIKELY), severities(rule, Inventories.of(wechat("甲", "2026-06-20", 10), wechat("乙", "2026-06-20", 20))));
        assertEquals(Map.of(2L, Severity.LIKELY), severities(rule, Inventories.of(wechat("甲", "2026-06-20", 10), wechat("乙", "2026-06-20", 10))));
    }

    @Test void otherUnitsPlatformsAndUnknownPlatformsAreNotCountedTogether() {
        assertEquals(Map.of(), severities(rule, Inventories.of(account(), account().unit(2), account().platform(Platform.DOUYIN),
                account().platform(Platform.UNKNOWN), account().platform(Platform.UNKNOWN), account().platform(Platform.OTHER), account().platform(Platform.OTHER))));
    }

    @Test void theLimitIsTheCampaigns() {
        var two = new ManyAccountsRule(Limits.DEFAULT.with(Limit.ACCOUNTS_A_PLATFORM, 2));
        assertEquals(Map.of(3L, Severity.LIKELY), severities(two, Inventories.of(account(), account(), account())));
    }
}
