package org.qingqun.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.Band;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.Comparison;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.roster.Roster;

/// What a comparison of the register found, with what was decided of it since.
///
/// @param byHand     clusters that a person put together, the newest first
/// @param rows       of all assets in clusters and look-alikes, as far as they stand in the register
/// @param lists      the member lists that are known of these
/// @param compared   how many assets stood in the register when it was looked at last, -1 before the first comparison
/// @param clusters   found ones with two members and more that still stand in the register, the surest first
/// @param lookAlikes pairs so alike that only a differing number, place … keeps them apart
record Found(Comparison comparison, List<Cluster> byHand, Verdicts verdicts, Map<AssetId, InventoryRow> rows, Map<AssetId, Roster> lists, int compared, List<Cluster> clusters,
        List<DuplicatePair> lookAlikes) {
    static final Found NOTHING = new Found(new Comparison(List.of(), List.of()), List.of(), Verdicts.NONE, Map.of(), Map.of(), -1);

    Found {
        byHand = List.copyOf(byHand);
        rows = Map.copyOf(rows);
        lists = Map.copyOf(lists);
        clusters = List.copyOf(clusters);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /// Goes through all pairs, of which there may be tens of thousands, where it is made: not on the window's thread.
    Found(Comparison comparison, List<Cluster> byHand, Verdicts verdicts, Map<AssetId, InventoryRow> rows, Map<AssetId, Roster> lists, int compared) {
        this(comparison, byHand, verdicts, rows, lists, compared, comparison.clusters().stream().filter(c -> standing(c, rows) > 1).toList(),
                comparison.pairs().stream().filter(DuplicatePair::isLookAlike).filter(p -> rows.containsKey(p.a()) && rows.containsKey(p.b())).toList());
    }

    /// Each look at the register is one of its own: who shows it would compare every pair, on the window's thread.
    @Override public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override public int hashCode() {
        return System.identityHashCode(this);
    }

    boolean wasCompared() {
        return compared >= 0;
    }

    private static long standing(Cluster cluster, Map<AssetId, InventoryRow> rows) {
        return cluster.members().stream().filter(rows::containsKey).count();
    }

    /// Found clusters in which something is left to decide.
    int open() {
        return (int) clusters.stream().filter(c -> !verdicts.isSettled(c)).count();
    }

    /// What the list shows: what is left to decide, those put together by hand first, and what somebody came to see though it is settled.
    List<Entry> entries(@Nullable Cluster visited) {
        var chosen = byHand.stream().filter(c -> standing(c, rows) > 0 && (c.equals(visited) || !verdicts.isSettled(c))).map(c -> entry(c, true));
        var found = clusters.stream().filter(c -> c.equals(visited) || !verdicts.isSettled(c)).map(c -> entry(c, false));
        return Stream.concat(chosen, found).toList();
    }

    private Entry entry(Cluster cluster, boolean hand) {
        return Entry.of(cluster, rows, hand, verdicts.isSettled(cluster));
    }

    /// The cluster that holds all of `assets`, found or put together before.
    Optional<Cluster> clusterOf(List<AssetId> assets) {
        return Stream.concat(clusters.stream(), byHand.stream()).filter(c -> Set.copyOf(c.members()).containsAll(assets)).findFirst();
    }

    /// The asset and those it is most like, for one that is in no cluster since they are not alike among themselves.
    List<AssetId> around(AssetId asset, int most) {
        var others = comparison.pairs().stream().filter(p -> p.band() != Band.DIFFERENT && (p.a().equals(asset) || p.b().equals(asset)))
                .map(p -> p.a().equals(asset) ? p.b() : p.a()).filter(rows::containsKey).limit(most - 1L);
        return Stream.concat(Stream.of(asset), others).toList();
    }
}
