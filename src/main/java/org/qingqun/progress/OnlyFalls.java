package org.qingqun.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.UnitId;

/// 只减不增: which units have more in the register than they had.
///
/// - A new asset made as the survivor of a merge (J) is exempt, as design §5 says.
/// - A transfer changes no count: an asset stays with the unit of its place.
public final class OnlyFalls {
    /// One unit whose register grew.
    ///
    /// @param added    of the growth, how many stand there now and were opened since (N, without J)
    /// @param returned how many stand there now and did not before though they are older: restored (R, or fate S again)
    public record Rise(UnitId unit, int before, int after, int added, int returned) {
        public int by() {
            return after - before;
        }
    }

    private OnlyFalls() {}

    /// Compares two days of one campaign; the biggest rise first, then by unit.
    ///
    /// A place's origin carries no date, so what was opened or came back counts as absent in `before` when `before` is the baseline's own
    /// table, made with `baselineOf`.
    public static List<Rise> between(Census before, Census after) {
        Map<UnitId, Integer> then = standing(before);
        Map<UnitId, int[]> now = new HashMap<>();
        var stood = before.places().stream().filter(OnlyFalls::stands).map(p -> p.membership().asset()).collect(Collectors.toSet());
        for (var place : after.places()) {
            if (!stands(place)) continue;
            var counts = now.computeIfAbsent(place.membership().unit(), _ -> new int[3]);
            counts[0]++;
            if (stood.contains(place.membership().asset())) continue;
            counts[place.membership().origin() == Origin.N ? 1 : 2]++;
        }
        var rises = new ArrayList<Rise>();
        now.forEach((unit, n) -> {
            int was = then.getOrDefault(unit, 0);
            if (n[0] > was) rises.add(new Rise(unit, was, n[0], n[1], n[2]));
        });
        rises.sort(Comparator.comparingInt(Rise::by).reversed().thenComparing(Rise::unit));
        return rises;
    }

    /// The table as it stood on the baseline day itself: origins B and L only, whatever became of them since.
    public static Census baselineOf(Census any) {
        return any.where(p -> p.membership().origin() == Origin.B || p.membership().origin() == Origin.L).standing();
    }

    private static Map<UnitId, Integer> standing(Census census) {
        Map<UnitId, Integer> counts = new HashMap<>();
        for (var place : census.places()) if (stands(place)) counts.merge(place.membership().unit(), 1, Integer::sum);
        return counts;
    }

    private static boolean stands(Census.Place place) {
        return place.fate() == Fate.S && !place.membership().byMerge();
    }
}
