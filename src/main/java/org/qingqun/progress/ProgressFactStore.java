package org.qingqun.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// What the figures need to know of assets and cases without reading each of them.
public interface ProgressFactStore {
    /// What weighs in the assets of a family, without the people who answer for them.
    ///
    /// @param units only what stands with these; none: all
    Burdens getLoads(CampaignId campaign, Family family, Set<UnitId> units);

    /// The people who answer for them, told apart by their phone, where it is masked or missing by name and unit; every other part is 0.
    ///
    /// @param units as for the loads
    Burdens getPeople(CampaignId campaign, Family family, Set<UnitId> units);

    /// By member lists.
    ///
    /// @param units only groups that stand with these; none: all
    GroupsPerPerson.Change getGroupsPerPerson(CampaignId campaign, Family family, Set<UnitId> units);

    /// The assets of a family in the register that a figure of the burden is counted from, by number.
    List<AssetId> findWeighing(Family family, Weight weight);

    /// By asset.
    List<Transfer> findTransfers(CampaignId campaign);

    /// Cases of a family closed by the end of a day that hold a proof, over all closed by then.
    Fraction provenShare(CampaignId campaign, Family family, LocalDate day);

    /// Why what is gone by the end of a day went, in the words of the newest case that wanted what became of it; as many as the figures say are gone.
    ///
    /// @param units only what is counted with these; none: all
    List<StatedReason> countReasons(CampaignId campaign, Family family, Set<UnitId> units, LocalDate day);

    /// How many counted assets have a case in one of `Forecast.IN_FLIGHT`.
    List<InFlight> countInFlight(CampaignId campaign, Family family);

    /// How many of these are counted and still stand in the register, as if each were on its way to `disposition`.
    List<InFlight> countStanding(CampaignId campaign, Family family, Collection<AssetId> assets, Disposition disposition);
}
