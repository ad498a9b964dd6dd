package org.qingqun.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;

/// The table of origins and fates as counts: small however many assets it counts, and every figure is a margin of it.
public record Tallies(List<Tally> cells) {
    public static final Tallies NONE = new Tallies(List.of());

    public Tallies {
        cells = List.copyOf(cells);
    }

    /// @param places  as if they stood in the register
    /// @param settled those among them that something became of, by what they are now
    static Tallies of(List<Tally> places, List<Tally> settled) {
        var counts = new Counts();
        for (var cell : places) counts.add(cell, cell.assets(), 0);
        for (var cell : settled) {
            counts.add(standing(cell), -cell.assets(), 0);
            counts.add(cell, cell.assets(), cell.restored());
        }
        return counts.tallies();
    }

    public Tallies where(Predicate<Tally> filter) {
        return new Tallies(cells.stream().filter(filter).toList());
    }

    /// The table as it stood on the baseline day itself: origins B and L only, whatever became of them since.
    public Tallies baseline() {
        var standing = new Counts();
        for (var cell : cells) if (cell.origin() == Origin.B || cell.origin() == Origin.L) standing.add(standing(cell), cell.assets(), 0);
        return standing.tallies();
    }

    public Figures figures() {
        return cells.stream().map(Figures::of).reduce(Figures.ZERO, Figures::plus).requireIdentity();
    }

    /// The figures by key, keys in their natural order.
    ///
    /// @throws org.qingqun.common.ExpectedException `DOES_NOT_ADD_UP` unless each part's identity holds and the parts sum to `figures()`
    public List<Group> by(Function<Tally, String> key) {
        var groups = new TreeMap<String, Figures>();
        for (var cell : cells) groups.merge(key.apply(cell), Figures.of(cell), Figures::plus);
        var parts = groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue().requireIdentity())).toList();
        Figures.requireSum(parts, figures());
        return parts;
    }

    private static Tally standing(Tally cell) {
        return new Tally(cell.family(), cell.unit(), cell.level(), cell.platform(), cell.origin(), cell.byMerge(), Fate.S, "", 0, 0);
    }

    /// Cells that are still being counted, in the order they came.
    static final class Counts {
        private final Map<Tally, int[]> counts = new LinkedHashMap<>();

        void add(Tally cell, int assets, int restored) {
            var count = counts.computeIfAbsent(cell.with(0, 0), _ -> new int[2]);
            count[0] += assets;
            count[1] += restored;
        }

        Tallies tallies() {
            return new Tallies(counts.entrySet().stream().filter(e -> e.getValue()[0] != 0 || e.getValue()[1] != 0)
                    .map(e -> e.getKey().with(e.getValue()[0], e.getValue()[1])).toList());
        }
    }
}
