package org.qingqun.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.qingqun.campaign.Turn;
import org.qingqun.progress.ProgressService.Point;

/// How figures went over the days of a campaign.
///
/// @param start of any day: what became of the places is in the turns
/// @param turns what became of them, in any order
public record Course(Figures start, List<Turn> turns) {
    public Course {
        turns = List.copyOf(turns);
    }

    /// The figures at the end of each of `days`, which are in order.
    public List<Point> trend(List<LocalDate> days) {
        var steps = steps();
        var running = start.untouched();
        var points = new ArrayList<Point>();
        for (var day : days) {
            while (!steps.isEmpty() && !steps.firstKey().isAfter(day)) running = running.plus(steps.pollFirstEntry().getValue());
            points.add(new Point(day, running.requireIdentity()));
        }
        return points;
    }

    /// By how much the figures change on each day.
    private TreeMap<LocalDate, Figures> steps() {
        var steps = new TreeMap<LocalDate, Figures>();
        for (var t : turns) {
            var delta = Figures.ofTurn(t.origin(), t.byMerge(), t.from(), t.to(), t.assets()).plus(Figures.of(t.origin(), t.byMerge(), t.to(), 0, t.restored()));
            steps.merge(t.on(), delta, Figures::plus);
        }
        return steps;
    }
}
