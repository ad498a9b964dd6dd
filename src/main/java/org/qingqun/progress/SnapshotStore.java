package org.qingqun.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.CampaignId;
import org.qingqun.inventory.Family;

/// Where snapshots are kept: one a campaign and month, the latest of that month.
public interface SnapshotStore {
    /// Takes the place of an earlier one of the same month.
    void keep(Snapshot snapshot, Instant takenAt);

    Optional<Snapshot> find(CampaignId campaign, LocalDate day);

    /// The part of one family without its units (each cell's is number 0): a few cells however many units there are.
    Optional<Snapshot> findOutline(CampaignId campaign, LocalDate day, Family family);

    /// The newest first.
    List<LocalDate> findDays(CampaignId campaign);
}
