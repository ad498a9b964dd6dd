package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// The reduction figures of the campaign in force, in any scope and on any day.
public record ProgressService(CampaignStore campaigns, MembershipStore memberships, UnitStore units) {
    /// A day and the figures on it.
    public record Point(LocalDate day, Figures figures) {}

    public Census census(@Nullable Family family, LocalDate asOf) {
        var campaign = campaigns.current().id();
        return Census.of(memberships.findAll(campaign), memberships.findFates(campaign), asOf)
                .where(p -> family == null || p.membership().family() == family);
    }

    public Stats stats(@Nullable Family family, @Nullable Breakdown by, LocalDate asOf) {
        var census = census(family, asOf);
        if (by == null) return new Stats(census.figures(), List.of());
        if (by == Breakdown.REASON) return new Stats(census.figures(), census.where(p -> !p.reason().isEmpty()).by(Census.Place::reason));
        return new Stats(census.figures(), census.by(key(by)));
    }

    /// The figures at each of `days`, for the trend.
    public List<Point> trend(@Nullable Family family, List<LocalDate> days) {
        var campaign = campaigns.current().id();
        var places = memberships.findAll(campaign).stream().filter(m -> family == null || m.family() == family).toList();
        var fates = memberships.findFates(campaign);
        var points = new ArrayList<Point>();
        for (var day : days) points.add(new Point(day, Census.of(places, fates, day).figures()));
        return points;
    }

    private Function<Census.Place, String> key(Breakdown by) {
        return switch (by) {
            case LEVEL -> p -> p.membership().level().key();
            case PLATFORM -> p -> p.membership().platform().key();
            case FAMILY -> p -> p.membership().family().key();
            case REASON -> Census.Place::reason;
            case UNIT -> unitName(false);
            case COUNTY -> unitName(true);
        };
    }

    private Function<Census.Place, String> unitName(boolean county) {
        var tree = new UnitTree(units.findAll());
        return p -> {
            var id = p.membership().unit();
            var own = tree.find(id).map(Unit::name).orElse("?");
            return county ? tree.county(id).map(Unit::name).orElse("") : own;
        };
    }
}
