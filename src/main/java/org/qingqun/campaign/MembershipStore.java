package org.qingqun.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

/// Where the counted assets of each campaign are kept: their places, and their fates as an append-only list.
public interface MembershipStore {
    void insertAll(CampaignId campaign, Collection<Membership> places);

    List<Membership> findAll(CampaignId campaign);

    /// How many places share family, unit, level, platform and origin, all as if they stood in the register.
    ///
    /// @param family null: of all
    List<Tally> countPlaces(CampaignId campaign, @Nullable Family family);

    /// Of these places those to which something had happened by the end of `day`, by what they were then. The change written last counts.
    List<Tally> countSettled(CampaignId campaign, @Nullable Family family, LocalDate day);

    /// How many places turned from which fate to which on every day, restorations beside; in no order.
    List<Turn> countTurns(CampaignId campaign, @Nullable Family family);

    Optional<Membership> find(CampaignId campaign, AssetId asset);

    /// Changes the origin of one place, e.g. a person marks N as L.
    void changeOrigin(CampaignId campaign, AssetId asset, Origin origin, boolean byMerge);

    /// Takes a place back that was given in the same breath: the asset was never counted.
    void remove(CampaignId campaign, AssetId asset);

    /// Forgets all places of a campaign; none of them may have a fate yet.
    void deleteAll(CampaignId campaign);

    void appendFates(CampaignId campaign, Collection<FateChange> changes);

    /// In the order they were appended.
    List<FateChange> findFates(CampaignId campaign);
}
