package org.qingqun.progress;

import java.util.List;
import org.qingqun.campaign.CampaignId;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

/// What the figures need to know of assets and cases without reading each of them.
public interface ProgressFactStore {
    /// What weighs in the assets of one family. People are told apart by their phone, where it is masked or missing by name and unit.
    Burdens getBurdens(CampaignId campaign, Family family);

    /// The assets of a family in the register that a figure of the burden is counted from, by number.
    List<AssetId> findWeighing(Family family, Weight weight);

    /// By asset.
    List<Transfer> findTransfers(CampaignId campaign);

    /// Closed cases of a family that hold a proof, over all closed ones.
    Fraction provenShare(CampaignId campaign, Family family);

    /// Counted assets with a case in one of `Forecast.IN_FLIGHT`.
    List<InFlight> findInFlight(CampaignId campaign, Family family);
}
