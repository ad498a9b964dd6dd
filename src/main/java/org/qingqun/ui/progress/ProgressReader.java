package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.Turn;
import org.qingqun.common.AtOnce;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Course;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.InFlight;
import org.qingqun.progress.OnlyFalls;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.progress.Snapshot;
import org.qingqun.progress.SnapshotService;
import org.qingqun.progress.Tallies;
import org.qingqun.progress.Transfer;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.progress.Beside.Earlier;
import org.qingqun.ui.progress.Beside.Rebound;
import org.qingqun.ui.progress.ProgressReading.Base;
import org.qingqun.ui.progress.ProgressReading.Broken;
import org.qingqun.ui.progress.ProgressReading.Growth;

/// Gathers page 进度 from the services; runs in the background.
public record ProgressReader(Office office) {
    private static final Set<Breakdown> SHOWN = Set.of(Breakdown.COUNTY, Breakdown.LEVEL, Breakdown.PLATFORM, Breakdown.UNIT);
    private static final int POINTS = 60;

    /// What happened and what is on its way; read beside the table, since either takes as long as the other.
    private record Flow(List<Turn> turns, Fraction proven, List<InFlight> running) {}

    /// What the last snapshot knows, at once however large the inventory is; empty without one.
    public Optional<ProgressReading> readKept(Family family, LocalDate day) {
        var campaign = office.campaigns().current();
        return office.snapshots().findLastOutline(family, day).map(s -> new ProgressReading(campaign, family, s.day(), true, s.figures(family), null,
                office.progress().parts(s.table(), EnumSet.of(Breakdown.LEVEL, Breakdown.PLATFORM)), List.of(), Base.BASELINE, List.of(), 0, new Fraction(0, 0),
                new Forecast(s.figures(family), s.figures(family)), List.of(), Beside.of(burden(s, family), burden(s, family))));
    }

    /// @param base a kept day to compare with; null: the baseline day
    public ProgressReading read(Family family, LocalDate day, @Nullable LocalDate base) {
        var campaign = office.campaigns().current();
        try {
            return reading(campaign, family, day, base == null ? null : office.snapshots().find(base).orElse(null));
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DOES_NOT_ADD_UP) throw refused;
            var broken = new Broken(String.valueOf(refused.facts().getFirst()), String.valueOf(refused.facts().getLast()));
            return new ProgressReading(campaign, family, day, false, Figures.ZERO, broken, Map.of(), List.of(), Base.BASELINE, List.of(), 0,
                    new Fraction(0, 0), new Forecast(Figures.ZERO, Figures.ZERO), List.of(), Beside.NOTHING);
        }
    }

    private ProgressReading reading(Campaign campaign, Family family, LocalDate day, @Nullable Snapshot base) {
        var progress = office.progress();
        var both = AtOnce.run(() -> progress.table(family, day), () -> new Flow(progress.turns(family), progress.proven(family, day), progress.inFlight(family)));
        var table = both.here();
        var flow = both.beside();
        var figures = table.figures();
        var then = base == null ? table.baseline() : base.of(family);
        return new ProgressReading(campaign, family, day, false, figures, null, progress.parts(table, SHOWN), trend(campaign, figures, flow.turns(), day),
                base == null ? Base.BASELINE : new Base(base.day(), base.figures(family)), growths(then, table), units(table),
                flow.proven(), Forecast.of(figures, flow.running()), office.snapshots().findDays(), Beside.NOTHING);
    }

    /// What takes longer than the figures and stands beside them.
    ///
    /// @param base as for the figures
    public Beside readBeside(Family family, @Nullable LocalDate base) {
        var earlier = office.snapshots().findEarlier().stream().map(e -> earlier(e, family)).toList();
        var transfers = office.progress().findTransfers().stream().filter(t -> t.family() == family).map(Transfer::asset).toList();
        var burdens = office.progress().burdenAtOnce(family);
        var then = base == null ? Optional.of(burdens.baseline()) : office.snapshots().find(base).map(s -> burden(s, family));
        return new Beside(earlier, transfers, rebounds(family), office.growths().find(), burdens.now(), then.orElse(Burden.NONE), office.progress().groupsPerPerson(family, Set.of()));
    }

    private List<Rebound> rebounds(Family family) {
        var ids = office.scan().findOpen(RuleId.REBOUND).stream().map(Finding::asset).distinct().toList();
        return office.inventory().findRows(ids).stream().filter(r -> r.asset().family() == family).map(r -> new Rebound(r.asset().id(), r.asset().name(), r.unit().name())).toList();
    }

    private static Burden burden(Snapshot snapshot, Family family) {
        return snapshot.burden().getOrDefault(family, Burden.NONE);
    }

    private static List<Point> trend(Campaign campaign, Figures known, List<Turn> turns, LocalDate day) {
        var from = campaign.baselineDay();
        return from == null ? List.of() : new Course(known, turns).trend(weeks(from, day));
    }

    /// `from`, then every week (or every few, so that there are at most 60 points), then `to`.
    static List<LocalDate> weeks(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        long length = Math.max(0, to.toEpochDay() - from.toEpochDay());
        long step = 7 * Math.max(1, Math.ceilDiv(length, 7L * POINTS));
        for (var day = from; day.isBefore(to); day = day.plusDays(step)) days.add(day);
        days.add(to);
        return days;
    }

    private List<Growth> growths(Tallies then, Tallies now) {
        var rises = OnlyFalls.between(then, now);
        if (rises.isEmpty()) return List.of();
        var tree = office.inventory().unitTree();
        return rises.stream().map(r -> new Growth(r.unit(), tree.find(r.unit()).map(Unit::name).orElse("?"), r.by(), r.added(), r.returned())).toList();
    }

    private static int units(Tallies table) {
        return (int) table.cells().stream().map(org.qingqun.campaign.Tally::unit).distinct().count();
    }

    private static Earlier earlier(SnapshotService.Earlier e, Family family) {
        return new Earlier(e.campaign().name(), Objects.requireNonNull(e.campaign().baselineDay()), e.table().where(c -> c.family() == family).figures());
    }
}
