package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

class JooqCampaignStoreTest extends OnBothDatabases {
    private static final Campaign FIRST = new Campaign(new CampaignId(1), "测试行动", Set.of(Family.values()), null, null, null, Limits.DEFAULT, null, 1);

    @Test void aNewInventoryHoldsACampaignOverAllFamilies() {
        assertEquals(FIRST, stores.campaigns().current());
        assertEquals(List.of(FIRST), stores.campaigns().findAll());
    }

    @Test void everythingComesBackAsItWent() {
        var after = new Campaign(FIRST.id(), "2026年行动", Set.of(Family.GOV_APP, Family.WORK_GROUP), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 300,
                new Limits(60, 120, 61, 0), NOON, 1);
        var expected = new Campaign(after.id(), after.name(), after.scope(), after.baselineDay(), after.deadline(), after.targetPerMille(), after.limits(), NOON, 2);
        assertEquals(expected, stores.campaigns().replace(after));
        assertEquals(expected, stores.campaigns().current());
    }

    @Test void limitsSwitchesAndExceptionsComeBackAsTheyWent() {
        var town = unit("甲镇").id();
        var limits = new Limits(60, 120, 61, 0).with(Limit.FEW_FOLLOWERS, 500).with("over-quota", Family.WORK_GROUP, true).with("zombie", Family.GOV_APP, false)
                .with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, Level.TOWN, town, "防汛", LocalDate.of(2027, 1, 1)))
                .with(new LimitException(Limit.EXPIRED_GRACE_DAYS, 30, Family.GOV_APP, null, null, null, null, LocalDate.of(2026, 12, 31)))
                .with(new LimitException(Limit.HOLLOW_MEMBERS, 3, null, null, null, null));
        stores.campaigns().replace(new Campaign(FIRST.id(), "行动", FIRST.scope(), null, null, null, limits, null, 1));
        assertEquals(limits, stores.campaigns().current().limits());
        var right = unit("乙镇").id();
        stores.units().mergeInto(town, right);
        assertEquals(right, stores.campaigns().current().limits().exceptions().getFirst().under());
    }

    @Test void levelsAndPlatformsComeBackAsTheyWent() {
        var after = new Campaign(FIRST.id(), "行动", FIRST.scope(), null, null, null, Limits.DEFAULT, null, 1, Set.of(Level.CITY, Level.TOWN), Set.of(Platform.values()));
        stores.campaigns().replace(after);
        assertEquals(after.reach(), stores.campaigns().current().reach());
    }

    @Test void anEmptyScopeIsNotAFamily() {
        stores.campaigns().replace(new Campaign(FIRST.id(), "空", Set.of(), null, null, null, Limits.DEFAULT, null, 1));
        assertEquals(Set.of(), stores.campaigns().current().scope());
    }

    @Test void theNewestIsInForce() {
        var next = stores.campaigns().insert(new Campaign(FIRST.id(), "下一行动", Set.of(Family.GOV_APP), null, null, 100, Limits.DEFAULT, null, 7));
        assertEquals(new Campaign(new CampaignId(2), "下一行动", Set.of(Family.GOV_APP), null, null, 100, Limits.DEFAULT, null, 1), next);
        assertEquals(next, stores.campaigns().current());
        assertEquals(List.of(FIRST, next), stores.campaigns().findAll());
    }

    @Test void whoComesLaterIsRefused() {
        stores.campaigns().replace(FIRST);
        assertEquals(ErrorCode.STALE, assertThrows(ExpectedException.class, () -> stores.campaigns().replace(FIRST)).code());
        assertEquals(2, stores.campaigns().current().version());
    }
}
