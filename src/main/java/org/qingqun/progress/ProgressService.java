package org.qingqun.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.Tally;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// The reduction figures of the campaign in force, in any scope and on any day.
public record ProgressService(CampaignStore campaigns, MembershipStore memberships, UnitStore units, ProgressFactStore facts) {
    /// A day and the figures on it.
    public record Point(LocalDate day, Figures figures) {}

    public Census census(@Nullable Family family, LocalDate asOf) {
        var campaign = campaigns.current().id();
        return Census.of(memberships.findAll(campaign), memberships.findFates(campaign), asOf)
                .where(p -> family == null || p.membership().family() == family);
    }

    /// What was counted and what became of it, for figures of any day.
    public Course course(@Nullable Family family) {
        return course(campaigns.current().id(), family);
    }

    Course course(CampaignId campaign, @Nullable Family family) {
        return Course.of(memberships.countPlaces(campaign), memberships.findSettled(campaign), memberships.findFates(campaign),
                cell -> family == null || cell.family() == family);
    }

    public Stats stats(@Nullable Family family, @Nullable Breakdown by, LocalDate asOf) {
        return stats(course(family).on(asOf), by);
    }

    /// A table cut one way.
    public Stats stats(Tallies table, @Nullable Breakdown by) {
        if (by == null) return new Stats(table.figures(), List.of());
        if (by == Breakdown.REASON) return new Stats(table.figures(), table.where(cell -> !cell.reason().isEmpty()).by(Tally::reason));
        return new Stats(table.figures(), table.by(key(by)));
    }

    /// The figures at each of `days`, for the trend.
    public List<Point> trend(@Nullable Family family, List<LocalDate> days) {
        return course(family).trend(days);
    }

    public Burdens burden(Family family) {
        return burden(campaigns.current().id(), family);
    }

    Burdens burden(CampaignId campaign, Family family) {
        return facts.getBurdens(campaign, family);
    }

    /// Assets that stand elsewhere now than where they are counted.
    public List<Transfer> findTransfers() {
        return facts.findTransfers(campaigns.current().id());
    }

    /// Closed cases that hold a proof, over all closed ones.
    public Fraction proven(Family family) {
        return facts.provenShare(campaigns.current().id(), family);
    }

    /// What the figures become once the cases in flight are carried out.
    public Forecast forecast(Family family, Figures now) {
        return Forecast.of(now, facts.findInFlight(campaigns.current().id(), family));
    }

    /// What a breakdown calls the part that a cell belongs to.
    public Function<Tally, String> key(Breakdown by) {
        return switch (by) {
            case LEVEL -> cell -> cell.level().key();
            case PLATFORM -> cell -> cell.platform().key();
            case FAMILY -> cell -> cell.family().key();
            case REASON -> Tally::reason;
            case UNIT -> unitName(false);
            case COUNTY -> unitName(true);
        };
    }

    private Function<Tally, String> unitName(boolean county) {
        var tree = new UnitTree(units.findAll());
        return cell -> {
            var own = tree.find(cell.unit()).map(Unit::name).orElse("?");
            return county ? tree.county(cell.unit()).map(Unit::name).orElse("") : own;
        };
    }
}
