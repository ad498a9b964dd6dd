package org.qingqun.store;

import static org.qingqun.store.schema.Tables.GROWTH_EXPLANATION;

import java.util.List;
import org.jooq.DSLContext;
import org.qingqun.campaign.CampaignId;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Explanation;
import org.qingqun.progress.ExplanationStore;

/// Explanations in their table, a row a unit.
record JooqExplanationStore(DSLContext db) implements ExplanationStore {
    @Override public List<Explanation> find(CampaignId campaign) {
        return db.selectFrom(GROWTH_EXPLANATION).where(GROWTH_EXPLANATION.CAMPAIGN_ID.eq(campaign.value())).orderBy(GROWTH_EXPLANATION.UNIT_ID)
                .fetch(r -> new Explanation(new UnitId(r.getUnitId()), r.getReason(), r.getSaidOn()));
    }

    @Override public void keep(CampaignId campaign, Explanation explanation) {
        db.transaction(() -> {
            forget(campaign, explanation.unit());
            db.insertInto(GROWTH_EXPLANATION).set(GROWTH_EXPLANATION.CAMPAIGN_ID, campaign.value()).set(GROWTH_EXPLANATION.UNIT_ID, explanation.unit().value())
                    .set(GROWTH_EXPLANATION.REASON, explanation.reason()).set(GROWTH_EXPLANATION.SAID_ON, explanation.on()).execute();
        });
    }

    @Override public void forget(CampaignId campaign, UnitId unit) {
        db.deleteFrom(GROWTH_EXPLANATION).where(GROWTH_EXPLANATION.CAMPAIGN_ID.eq(campaign.value()), GROWTH_EXPLANATION.UNIT_ID.eq(unit.value())).execute();
    }
}
