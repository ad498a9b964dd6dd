package org.qingqun.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Family;

/// Keeps the figures of each month by itself, so that next month has something to be compared with.
public record SnapshotService(CampaignStore campaigns, ProgressService progress, SnapshotStore snapshots, Transactions transactions, Clock clock) {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31); // the last day that both databases write with four digits

    /// An earlier campaign and how it ended.
    public record Earlier(Campaign campaign, Tallies table) {}

    /// Keeps today's state as that of this month; called when the inventory is opened and after every closing. Writes only what differs, and nothing while the
    /// month holds a later day: the clock was set back, and what was kept under the right one is not lost.
    ///
    /// @return the state of today; empty before the baseline is locked
    /// @throws org.qingqun.common.ExpectedException `DOES_NOT_ADD_UP`
    public Optional<Snapshot> keep() {
        var campaign = campaigns.current();
        if (!campaign.isLocked()) return Optional.empty();
        var today = LocalDate.now(clock);
        var now = new Snapshot(campaign.id(), today, progress.table(campaign.id(), null, today), burdens(campaign));
        if (!isBehind(today) && find(today).filter(now::saysTheSameAs).isEmpty()) transactions.inOne(() -> snapshots.keep(now, clock.instant()));
        return Optional.of(now);
    }

    private boolean isBehind(LocalDate today) {
        return findDays().stream().anyMatch(day -> day.isAfter(today) && YearMonth.from(day).equals(YearMonth.from(today)));
    }

    private Map<Family, Burden> burdens(Campaign campaign) {
        var burdens = new EnumMap<Family, Burden>(Family.class);
        var counted = progress.burdens(campaign.id());
        for (var family : campaign.scope()) burdens.put(family, counted.getOrDefault(family, Burdens.NONE).now());
        return burdens;
    }

    /// Days of the campaign in force, the newest first.
    public List<LocalDate> findDays() {
        return snapshots.findDays(campaigns.current().id());
    }

    public Optional<Snapshot> find(LocalDate day) {
        return snapshots.find(campaigns.current().id(), day);
    }

    /// The last one that is not after `day`.
    public Optional<Snapshot> findLast(LocalDate day) {
        return findDays().stream().filter(d -> !d.isAfter(day)).findFirst().flatMap(this::find);
    }

    /// The last one of a family that is not after `day`, without its units.
    public Optional<Snapshot> findLastOutline(Family family, LocalDate day) {
        return findDays().stream().filter(d -> !d.isAfter(day)).findFirst().flatMap(d -> snapshots.findOutline(campaigns.current().id(), d, family));
    }

    /// The last state of the newest month before that of `day`.
    public Optional<Snapshot> findLastMonth(LocalDate day) {
        return findDays().stream().filter(d -> YearMonth.from(d).isBefore(YearMonth.from(day))).findFirst().flatMap(this::find);
    }

    /// Earlier campaigns whose baseline was locked, the newest first, with their last table.
    public List<Earlier> findEarlier() {
        var current = campaigns.current().id();
        return campaigns.findAll().reversed().stream().filter(c -> !c.id().equals(current) && c.isLocked())
                .map(c -> new Earlier(c, progress.table(c.id(), null, FOREVER))).toList();
    }
}
