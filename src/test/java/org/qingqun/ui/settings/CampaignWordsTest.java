package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

class CampaignWordsTest {
    private final CampaignWords words = new CampaignWords(Messages.in("zh"));

    @Test void whatNarrowsIsNamedAndWhatIsNotSetIsADash() {
        var all = new Campaign(new CampaignId(1), "甲", Set.of(Family.WORK_GROUP), null, null, null, Limits.DEFAULT, null, 1);
        assertEquals(List.of("工作群组", "—", "—", "—"), List.of(words.scope(all), words.day(all), words.deadline(all), words.target(all)));
        var some = new Campaign(new CampaignId(1), "甲", Set.of(Family.WORK_GROUP, Family.OFFICIAL_ACCOUNT), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), 275, Limits.DEFAULT,
                null, 1, Set.of(Level.CITY), Set.of(Platform.WECHAT));
        assertEquals(List.of("工作群组、政务公众账号；市级；微信", "2026-10-01", "2026-12-31", "27.5 %"),
                List.of(words.scope(some), words.day(some), words.deadline(some), words.target(some)));
    }
}
