package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.progress.ProgressService.Point;

/// What a campaign counts and what became of it, read once: answers for any day without reading again.
///
/// @param places  all places by what they share, as if nothing had become of them
/// @param settled the places to which something happened
/// @param changes what happened, in its order
public record Course(List<Tally> places, List<Membership> settled, List<FateChange> changes) {
    private record Dated(FateChange change, int order) {}

    public Course {
        places = List.copyOf(places);
        settled = List.copyOf(settled);
        changes = List.copyOf(changes);
    }

    public static Course of(List<Tally> places, List<Membership> settled, List<FateChange> changes, Predicate<Tally> only) {
        return new Course(places.stream().filter(only).toList(), settled.stream().filter(m -> only.test(Tally.of(m, Fate.S, "", 0))).toList(), changes);
    }

    /// The part of one family.
    public Course of(Family family) {
        return of(places, settled, changes, cell -> cell.family() == family);
    }

    /// The table of origins and fates on a day.
    public Tallies on(LocalDate day) {
        var counts = new Tallies.Counts();
        for (var cell : places) counts.add(cell, cell.assets(), 0);
        for (var place : Census.of(settled, changes, day).places()) {
            counts.add(Tally.of(place.membership(), Fate.S, "", 0), -1, 0);
            counts.add(Tally.of(place.membership(), place.fate(), place.reason(), 0), 1, place.restored());
        }
        return counts.tallies();
    }

    /// The figures at each of `days`, which are in order.
    public List<Point> trend(List<LocalDate> days) {
        var steps = steps();
        var running = places.stream().map(Figures::of).reduce(Figures.ZERO, Figures::plus);
        var points = new ArrayList<Point>();
        for (var day : days) {
            while (!steps.isEmpty() && !steps.firstKey().isAfter(day)) running = running.plus(steps.pollFirstEntry().getValue());
            points.add(new Point(day, running.requireIdentity()));
        }
        return points;
    }

    /// By how much the figures change on each day.
    private TreeMap<LocalDate, Figures> steps() {
        var places = new HashMap<AssetId, Membership>();
        for (var place : settled) places.put(place.asset(), place);
        Map<AssetId, List<Dated>> byAsset = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (places.containsKey(change.asset())) byAsset.computeIfAbsent(change.asset(), _ -> new ArrayList<>()).add(new Dated(change, i));
        }
        var steps = new TreeMap<LocalDate, Figures>();
        byAsset.forEach((asset, dated) -> addSteps(java.util.Objects.requireNonNull(places.get(asset)), dated, steps));
        return steps;
    }

    /// A change that was written later wins over one with a later day that was written earlier, as in `Census`.
    private static void addSteps(Membership place, List<Dated> dated, TreeMap<LocalDate, Figures> steps) {
        dated.sort(Comparator.comparing((Dated d) -> d.change().on()).thenComparingInt(Dated::order));
        int newest = -1;
        var now = Tally.of(place, Fate.S, "", 0);
        for (var d : dated) {
            var delta = d.change().to() == Fate.S ? Figures.ofRestoration() : Figures.ZERO;
            if (d.order() > newest) {
                newest = d.order();
                var then = Tally.of(place, d.change().to(), d.change().disposition(), 0);
                delta = delta.plus(Figures.of(then)).minus(Figures.of(now));
                now = then;
            }
            steps.merge(d.change().on(), delta, Figures::plus);
        }
    }
}
