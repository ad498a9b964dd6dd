package org.qingqun.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingqun.inventory.AssetId;

/// Where the counted assets of each campaign are kept: their places, and their fates as an append-only list.
public interface MembershipStore {
    void insertAll(CampaignId campaign, Collection<Membership> places);

    List<Membership> findAll(CampaignId campaign);

    /// How many places share family, unit, level, platform and origin, all as if they stood in the register.
    List<Tally> countPlaces(CampaignId campaign);

    /// Places to which something happened: those of `findFates`.
    List<Membership> findSettled(CampaignId campaign);

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
