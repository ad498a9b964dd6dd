package org.qingqun.progress;

import java.util.List;
import org.qingqun.campaign.CampaignId;
import org.qingqun.inventory.UnitId;

/// Where explanations are kept: one a campaign and unit, the latest.
public interface ExplanationStore {
    /// By unit.
    List<Explanation> find(CampaignId campaign);

    /// Takes the place of an earlier one of this unit.
    void keep(CampaignId campaign, Explanation explanation);

    void forget(CampaignId campaign, UnitId unit);
}
