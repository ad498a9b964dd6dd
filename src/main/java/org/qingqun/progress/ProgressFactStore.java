package org.qingqun.progress;

import java.util.List;
import org.qingqun.campaign.CampaignId;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;

/// What the figures need to know of assets and cases without reading each of them.
public interface ProgressFactStore {
    /// What everybody answers for, of one family.
    List<Load> findLoads(CampaignId campaign, Family family);

    /// By asset.
    List<Transfer> findTransfers(CampaignId campaign);

    /// Closed cases of a family that hold a proof, over all closed ones.
    Fraction provenShare(CampaignId campaign, Family family);

    /// Counted assets with a case in one of `Forecast.IN_FLIGHT`.
    List<InFlight> findInFlight(CampaignId campaign, Family family);
}
