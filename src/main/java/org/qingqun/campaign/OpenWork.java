package org.qingqun.campaign;

/// How much of a campaign is still being worked on; a port, since cases know campaigns and not the other way round.
public interface OpenWork {
    /// Cases of the campaign that are not at their end.
    int count(CampaignId campaign);
}
