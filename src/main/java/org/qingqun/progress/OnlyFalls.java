package org.qingqun.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.inventory.UnitId;

/// 只减不增: which units have more in the register than they had.
///
/// - A new asset made as the survivor of a merge (J) is exempt, as design §5 says.
/// - What was declared late (L) stood there before too, though nobody had said so.
/// - A transfer changes no count: an asset stays with the unit of its place.
public final class OnlyFalls {
    /// One unit whose register grew.
    ///
    /// @param added    how many more stand there that were opened since the baseline day (N, without J)
    /// @param returned how many more stand there that are older: restored (R, or fate S again)
    public record Rise(UnitId unit, int before, int after, int added, int returned) {
        public int by() {
            return after - before;
        }
    }

    /// Standing now and then, new ones apart.
    private static final class Standing {
        private int fresh;
        private int older;
        private int late; // declared late, whatever became of them
    }

    private OnlyFalls() {}

    /// Against the baseline day itself: what was declared late stood there already.
    public static List<Rise> sinceBaseline(Tallies now) {
        return between(now.baseline(), now);
    }

    /// Compares two days of one campaign; the biggest rise first, then by unit.
    public static List<Rise> between(Tallies before, Tallies after) {
        var then = standing(before);
        var rises = new ArrayList<Rise>();
        standing(after).forEach((unit, now) -> {
            var was = then.getOrDefault(unit, new Standing());
            int older = was.older + Math.max(0, now.late - was.late);
            int total = was.fresh + older;
            if (now.fresh + now.older > total)
                rises.add(new Rise(unit, total, now.fresh + now.older, Math.max(0, now.fresh - was.fresh), Math.max(0, now.older - older)));
        });
        rises.sort(Comparator.comparingInt(Rise::by).reversed().thenComparing(Rise::unit));
        return rises;
    }

    private static Map<UnitId, Standing> standing(Tallies table) {
        Map<UnitId, Standing> counts = new HashMap<>();
        for (var cell : table.cells()) {
            var count = counts.computeIfAbsent(cell.unit(), _ -> new Standing());
            if (cell.origin() == Origin.L) count.late += cell.assets();
            if (!stands(cell)) continue;
            if (cell.origin() == Origin.N) count.fresh += cell.assets();
            else count.older += cell.assets();
        }
        return counts;
    }

    private static boolean stands(Tally cell) {
        return cell.fate() == Fate.S && !cell.byMerge();
    }
}
