package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.Tally;
import org.qingqun.campaign.Turn;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.AtOnce;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
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

    /// The table of origins and fates as it stood at the end of a day, counted by the database.
    public Tallies table(@Nullable Family family, LocalDate day) {
        return table(campaigns.current().id(), family, day);
    }

    Tallies table(CampaignId campaign, @Nullable Family family, LocalDate day) {
        return Tallies.of(memberships.countPlaces(campaign, family), memberships.countSettled(campaign, family, day));
    }

    public Stats stats(@Nullable Family family, @Nullable Breakdown by, LocalDate asOf) {
        return stats(table(family, asOf), by);
    }

    /// A table cut several ways, its units' names read once.
    public Map<Breakdown, List<Group>> parts(Tallies table, Set<Breakdown> cuts) {
        var tree = new UnitTree(cuts.contains(Breakdown.UNIT) || cuts.contains(Breakdown.COUNTY) ? units.findAll() : List.of());
        var parts = new EnumMap<Breakdown, List<Group>>(Breakdown.class);
        for (var by : cuts) parts.put(by, cut(table, by, key(by, tree)).groups());
        return parts;
    }

    /// A table cut one way.
    public Stats stats(Tallies table, @Nullable Breakdown by) {
        return by == null ? new Stats(table.figures(), List.of()) : cut(table, by, key(by));
    }

    /// By reason only what has one: the rest stands in the register.
    private static Stats cut(Tallies table, Breakdown by, Function<Tally, String> key) {
        return new Stats(table.figures(), (by == Breakdown.REASON ? table.where(cell -> !cell.reason().isEmpty()) : table).by(key));
    }

    /// The figures at each of `days`, for the trend.
    public List<Point> trend(@Nullable Family family, List<LocalDate> days) {
        return trend(family, memberships.countPlaces(campaigns.current().id(), family).stream().map(Figures::of).reduce(Figures.ZERO, Figures::plus), days);
    }

    /// @param known the figures of any day, so that nothing is counted for them again
    public List<Point> trend(@Nullable Family family, Figures known, List<LocalDate> days) {
        return days.isEmpty() ? List.of() : new Course(known, turns(family)).trend(days);
    }

    /// What became of the places, day by day; of which a `Course` is made.
    public List<Turn> turns(@Nullable Family family) {
        return memberships.countTurns(campaigns.current().id(), family);
    }

    public Burdens burden(Family family) {
        return burden(family, Set.of());
    }

    /// @param units only what stands with these; none: all
    public Burdens burden(Family family, Set<UnitId> units) {
        var campaign = campaigns.current().id();
        return facts.getLoads(campaign, family, units).with(facts.getPeople(campaign, family, units));
    }

    /// The same sooner, for a page that waits.
    public Burdens burdenAtOnce(Family family) {
        var campaign = campaigns.current().id();
        var both = AtOnce.run(() -> facts.getPeople(campaign, family, Set.of()), () -> facts.getLoads(campaign, family, Set.of()));
        return both.beside().with(both.here());
    }

    /// @param units only groups that stand with these; none: all
    public GroupsPerPerson.Change groupsPerPerson(Family family, Set<UnitId> units) {
        return facts.getGroupsPerPerson(campaigns.current().id(), family, units);
    }

    /// Of every family that has any asset.
    Map<Family, Burdens> burdens(CampaignId campaign) {
        var burdens = new EnumMap<Family, Burdens>(Family.class);
        for (var family : Family.values()) {
            var loads = facts.getLoads(campaign, family, Set.of());
            if (!loads.equals(Burdens.NONE)) burdens.put(family, loads.with(facts.getPeople(campaign, family, Set.of())));
        }
        return burdens;
    }

    /// The assets behind a figure of the burden.
    public List<AssetId> findWeighing(Family family, Weight weight) {
        return facts.findWeighing(family, weight);
    }

    /// Assets that stand elsewhere now than where they are counted.
    public List<Transfer> findTransfers() {
        return facts.findTransfers(campaigns.current().id());
    }

    /// Cases closed by the end of a day that hold a proof, over all closed by then.
    public Fraction proven(Family family, LocalDate day) {
        return facts.provenShare(campaigns.current().id(), family, day);
    }

    /// Why what is gone went, as people wrote it.
    ///
    /// @param units only what is counted with these; none: all
    public List<StatedReason> reasons(Family family, Set<UnitId> units, LocalDate day) {
        return facts.countReasons(campaigns.current().id(), family, units, day);
    }

    /// The cases in flight, of which a `Forecast` is made.
    public List<InFlight> inFlight(Family family) {
        return facts.countInFlight(campaigns.current().id(), family);
    }

    /// What the figures become once these are decided so: only they are read, however many are counted.
    ///
    /// @param newSurvivors groups yet to be made that take in what is merged (J)
    public Forecast forecast(Family family, Figures now, Map<AssetId, Disposition> decisions, int newSurvivors) {
        var decided = new EnumMap<Disposition, List<AssetId>>(Disposition.class);
        decisions.forEach((asset, disposition) -> {
            if (disposition.fate() != Fate.S) decided.computeIfAbsent(disposition, _ -> new ArrayList<>()).add(asset);
        });
        var campaign = campaigns.current().id();
        var turned = Forecast.of(now, decided.entrySet().stream().flatMap(e -> facts.countStanding(campaign, family, e.getValue(), e.getKey()).stream()).toList());
        return new Forecast(now, turned.after().plus(Figures.ofNewSurvivors(newSurvivors)));
    }

    /// What a breakdown calls the part that a cell belongs to.
    public Function<Tally, String> key(Breakdown by) {
        return key(by, by == Breakdown.UNIT || by == Breakdown.COUNTY ? new UnitTree(units.findAll()) : new UnitTree(List.of()));
    }

    private static Function<Tally, String> key(Breakdown by, UnitTree tree) {
        return switch (by) {
            case LEVEL -> cell -> cell.level().key();
            case PLATFORM -> cell -> cell.platform().key();
            case FAMILY -> cell -> cell.family().key();
            case REASON -> Tally::reason;
            case UNIT -> cell -> tree.find(cell.unit()).map(Unit::name).orElse("?");
            case COUNTY -> cell -> tree.county(cell.unit()).map(Unit::name).orElse("");
        };
    }
}
