package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
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
import org.qingqun.progress.Group;
import org.qingqun.progress.OnlyFalls;
import org.qingqun.progress.Snapshot;
import org.qingqun.progress.SnapshotService;
import org.qingqun.progress.Tallies;
import org.qingqun.progress.Transfer;
import org.qingqun.ui.progress.ProgressReading.Base;
import org.qingqun.ui.progress.ProgressReading.Beside;
import org.qingqun.ui.progress.ProgressReading.Broken;
import org.qingqun.ui.progress.ProgressReading.Earlier;
import org.qingqun.ui.progress.ProgressReading.Growth;

/// Gathers page 进度 from the services; runs in the background.
public record ProgressReader(Office office) {
    private static final Set<Breakdown> SHOWN = Set.of(Breakdown.COUNTY, Breakdown.LEVEL, Breakdown.PLATFORM, Breakdown.UNIT);
    private static final int POINTS = 60;

    /// What the last snapshot knows, at once however large the inventory is; empty without one.
    public Optional<ProgressReading> readKept(Family family, LocalDate day) {
        var campaign = office.campaigns().current();
        return office.snapshots().findLast(day).map(s -> new ProgressReading(campaign, family, s.day(), true, s.figures(family), null, parts(s.of(family)),
                List.of(), Base.BASELINE, growths(Tallies.NONE, Tallies.NONE), units(s.of(family)), burden(s, family), burden(s, family),
                new Fraction(0, 0), new Forecast(s.figures(family), s.figures(family)), Beside.NOTHING));
    }

    /// @param base a kept day to compare with; null: the baseline day
    public ProgressReading read(Family family, LocalDate day, @Nullable LocalDate base) {
        var campaign = office.campaigns().current();
        try {
            return reading(campaign, family, day, base == null ? null : office.snapshots().find(base).orElse(null));
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DOES_NOT_ADD_UP) throw refused;
            var broken = new Broken(String.valueOf(refused.facts().getFirst()), String.valueOf(refused.facts().getLast()));
            return new ProgressReading(campaign, family, day, false, Figures.ZERO, broken, Map.of(), List.of(), Base.BASELINE, List.of(), 0, Burden.NONE,
                    Burden.NONE, new Fraction(0, 0), new Forecast(Figures.ZERO, Figures.ZERO), Beside.NOTHING);
        }
    }

    private ProgressReading reading(Campaign campaign, Family family, LocalDate day, @Nullable Snapshot base) {
        var progress = office.progress();
        var course = progress.course(family);
        var table = course.on(day);
        var figures = table.figures();
        var burdens = progress.burden(family);
        var then = base == null ? table.baseline() : base.of(family);
        return new ProgressReading(campaign, family, day, false, figures, null, parts(table), trend(campaign, course, day),
                base == null ? Base.BASELINE : new Base(base.day(), base.figures(family)), growths(then, table), units(table), burdens.now(),
                base == null ? burdens.baseline() : burden(base, family), progress.proven(family), progress.forecast(family, figures), beside(family));
    }

    private static Burden burden(Snapshot snapshot, Family family) {
        return snapshot.burden().getOrDefault(family, Burden.NONE);
    }

    private Map<Breakdown, List<Group>> parts(Tallies table) {
        Map<Breakdown, List<Group>> parts = new EnumMap<>(Breakdown.class);
        for (var by : SHOWN) parts.put(by, office.progress().stats(table, by).groups());
        return parts;
    }

    private static List<org.qingqun.progress.ProgressService.Point> trend(Campaign campaign, Course course, LocalDate day) {
        var from = campaign.baselineDay();
        return from == null ? List.of() : course.trend(weeks(from, day));
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

    private Beside beside(Family family) {
        var earlier = office.snapshots().findEarlier().stream().map(e -> earlier(e, family)).toList();
        var transfers = office.progress().findTransfers().stream().filter(t -> t.family() == family).map(Transfer::asset).toList();
        return new Beside(office.snapshots().findDays(), earlier, transfers);
    }

    private static Earlier earlier(SnapshotService.Earlier e, Family family) {
        return new Earlier(e.campaign().name(), Objects.requireNonNull(e.campaign().baselineDay()), e.table().where(c -> c.family() == family).figures());
    }
}
