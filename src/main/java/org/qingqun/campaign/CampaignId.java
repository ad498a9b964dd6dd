package org.qingqun.campaign;

/// The database's number of a campaign; 1 or more.
public record CampaignId(long value) {}
