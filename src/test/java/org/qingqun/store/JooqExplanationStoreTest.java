package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.progress.Explanation;

class JooqExplanationStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test void aUnitHasOneThatTheNextReplaces() {
        var first = new Explanation(unit("甲局").id(), "防汛专班", DAY);
        var second = new Explanation(unit("乙局").id(), "换届", DAY);
        stores.explanations().keep(CAMPAIGN, second);
        stores.explanations().keep(CAMPAIGN, first);
        assertEquals(List.of(first, second), stores.explanations().find(CAMPAIGN));
        var again = new Explanation(first.unit(), "已解散", DAY.plusDays(1));
        stores.explanations().keep(CAMPAIGN, again);
        assertEquals(List.of(again, second), stores.explanations().find(CAMPAIGN));
        stores.explanations().forget(CAMPAIGN, first.unit());
        assertEquals(List.of(second), stores.explanations().find(CAMPAIGN));
        assertEquals(List.of(), stores.explanations().find(new CampaignId(2)));
    }
}
