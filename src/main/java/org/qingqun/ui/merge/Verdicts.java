package org.qingqun.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.duplicate.Cluster;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

/// What was decided of which asset, as far as it matters to a merge.
///
/// @param cases   of each asset the open case, or else the one that was settled (KEEP, RECTIFY)
/// @param joining by survivor: what is on its way into it
record Verdicts(Map<AssetId, CleanupCase> cases, Map<AssetId, List<Asset>> joining) {
    static final Verdicts NONE = new Verdicts(Map.of(), Map.of());

    Verdicts {
        cases = Map.copyOf(cases);
        joining = Map.copyOf(joining);
    }

    /// @param all open and decided cases
    static Verdicts of(Collection<CaseRow> all) {
        var cases = new HashMap<AssetId, CleanupCase>();
        var joining = new HashMap<AssetId, List<Asset>>();
        for (var row : all) {
            var c = row.cleanupCase();
            var into = c.survivor();
            if (c.state().isOpen() && c.disposition() == Disposition.MERGE && into != null)
                joining.computeIfAbsent(into, _ -> new ArrayList<>()).add(row.asset());
            cases.merge(c.asset(), c, (a, b) -> a.state().isOpen() ? a : b);
        }
        return new Verdicts(cases, joining);
    }

    Optional<CleanupCase> openCase(AssetId asset) {
        return Optional.ofNullable(cases.get(asset)).filter(c -> c.state().isOpen());
    }

    boolean isDecided(AssetId asset) {
        return cases.containsKey(asset) || joining.containsKey(asset);
    }

    /// Is on its way out of the register.
    boolean isClosing(AssetId asset) {
        return openCase(asset).filter(c -> c.disposition().closes()).isPresent();
    }

    /// What was decided to be merged into it, and is not carried out yet.
    List<Asset> joining(AssetId survivor) {
        return joining.getOrDefault(survivor, List.of());
    }

    /// Nothing is left to decide: every member was judged, or at most one is not on its way out.
    boolean isSettled(Cluster cluster) {
        List<AssetId> staying = new ArrayList<>(cluster.members());
        staying.removeIf(this::isClosing);
        return staying.size() < 2 || staying.stream().allMatch(this::isDecided);
    }
}
