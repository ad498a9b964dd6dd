package org.qingqun.ui.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Progress;
import org.qingqun.common.Slices;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.Comparison;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.duplicate.score.Scorer;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.office.Office;

/// Reads what the page shows; runs off the screen's thread.
record MergeReader(Office office) {
    private static final int CHUNK = 500;

    /// Compares the whole register. What only a veto keeps apart comes along: that costs nothing more.
    ///
    /// @param byHand clusters to keep beside what is found
    /// @throws org.qingqun.common.ExpectedException `CANCELLED`
    Found find(List<Cluster> byHand, Progress progress) {
        return read(office.duplicates().compare(Scorer.APART, progress), byHand);
    }

    /// The same clusters with what was decided meanwhile; where more stands in the register than before, it is compared anew.
    ///
    /// @throws org.qingqun.common.ExpectedException `CANCELLED`
    Found judge(Found before, Progress progress) {
        return standing() > before.compared() ? find(before.byHand(), progress) : read(before.comparison(), before.byHand());
    }

    /// Assets in the register.
    int standing() {
        return office.inventory().count().values().stream().mapToInt(byStatus -> byStatus.getOrDefault(AssetStatus.IN_USE, 0)).sum();
    }

    /// With exactly these as one more cluster, the first of those made by hand; empty when none of them stands in the register.
    Optional<Found> with(List<AssetId> chosen, Found before) {
        return office.duplicates().findClusterOf(chosen).map(made -> {
            var others = before.byHand().stream().filter(c -> !Set.copyOf(c.members()).equals(Set.copyOf(made.members())));
            return read(before.comparison(), Stream.concat(Stream.of(made), others).toList());
        });
    }

    private Found read(Comparison comparison, List<Cluster> byHand) {
        var wanted = new HashSet<AssetId>();
        Stream.concat(comparison.clusters().stream(), byHand.stream()).forEach(c -> wanted.addAll(c.members()));
        comparison.pairs().stream().filter(DuplicatePair::isLookAlike).forEach(p -> wanted.addAll(List.of(p.a(), p.b())));
        return new Found(comparison, byHand, verdicts(), rows(wanted), office.rosters().find(wanted), standing());
    }

    private Map<AssetId, InventoryRow> rows(Collection<AssetId> ids) {
        var rows = new HashMap<AssetId, InventoryRow>();
        for (var part : Slices.of(List.copyOf(ids), CHUNK)) for (var row : office.inventory().findRows(part))
            if (row.asset().status() == AssetStatus.IN_USE) rows.put(row.asset().id(), row);
        return rows;
    }

    private Verdicts verdicts() {
        Set<CaseState> states = Arrays.stream(CaseState.values()).filter(s -> s.isOpen() || s == CaseState.DECIDED).collect(Collectors.toSet());
        var ids = office.review().findIds(new CaseQuery(states, Set.of(), null, null, null));
        List<CaseRow> cases = Slices.of(ids, CHUNK).stream().flatMap(part -> office.review().findRows(part).stream()).toList();
        return Verdicts.of(cases);
    }
}
