package org.qingqun.ui.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.roster.Roster;

/// A cluster as a person is deciding it: who stays and who is left out.
///
/// @param sides    the members in the cluster's order, one or more
/// @param survivor one of them
/// @param leftOut  not to be merged this time
/// @param byHand   put together by a person, not found by comparing
/// @param verdicts what was decided before
/// @param lists    the member lists that are known
record Choice(Cluster cluster, List<Side> sides, AssetId survivor, Set<AssetId> leftOut, boolean byHand, Verdicts verdicts, Map<AssetId, Roster> lists) {
    Choice {
        sides = List.copyOf(sides);
        leftOut = Set.copyOf(leftOut);
    }

    /// As it is proposed: whoever takes others in already stays, else the one the comparison speaks for, else any that can. What was judged
    /// before is left out.
    ///
    /// @param rows at least the members that still stand in the register; at least one
    static Choice of(Cluster cluster, Map<AssetId, InventoryRow> rows, Verdicts verdicts, Map<AssetId, Roster> lists, boolean byHand) {
        var sides = cluster.members().stream().filter(rows::containsKey).map(rows::get).map(row -> Side.of(row, verdicts)).toList();
        var survivor = first(sides.stream().filter(s -> s.keeps() && s.canSurvive()))
                .or(() -> first(sides.stream().filter(s -> s.id().equals(cluster.survivor()) && s.canSurvive())))
                .or(() -> first(sides.stream().filter(Side::canSurvive))).orElse(sides.getFirst().id());
        var out = sides.stream().filter(s -> s.decided() || !s.canMerge()).map(Side::id).collect(Collectors.toSet());
        return new Choice(cluster, sides, survivor, out, byHand, verdicts, lists);
    }

    private static Optional<AssetId> first(Stream<Side> sides) {
        return sides.map(Side::id).findFirst();
    }

    /// Another one stays; it can no longer be left out.
    Choice keeping(AssetId wanted) {
        return sides.stream().anyMatch(s -> s.id().equals(wanted) && s.canSurvive()) ? new Choice(cluster, sides, wanted, leftOut, byHand, verdicts, lists) : this;
    }

    /// The next one that can stay, to the left or right, stopping at the ends.
    Choice stepping(int by) {
        var able = sides.stream().filter(Side::canSurvive).map(Side::id).toList();
        int at = able.indexOf(survivor) + by;
        return at < 0 || at >= able.size() ? this : keeping(able.get(at));
    }

    /// The same decision on what is known of the members now.
    Choice on(Choice fresh) {
        var same = new Choice(fresh.cluster, fresh.sides, fresh.survivor, leftOut, byHand, fresh.verdicts, fresh.lists).keeping(survivor);
        return fresh.cluster.members().equals(cluster.members()) ? same : fresh;
    }

    Choice leavingOut(AssetId asset, boolean out) {
        var changed = new HashSet<>(leftOut);
        if (out) changed.add(asset);
        else changed.remove(asset);
        return new Choice(cluster, sides, survivor, changed, byHand, verdicts, lists);
    }

    /// Takes part in the merge, whether it stays or goes.
    boolean takesPart(Side side) {
        return side.id().equals(survivor) || side.canMerge() && !leftOut.contains(side.id());
    }

    /// Who is merged away.
    List<Side> sources() {
        return sides.stream().filter(s -> !s.id().equals(survivor) && takesPart(s)).toList();
    }

    Side survivorSide() {
        return sides.stream().filter(s -> s.id().equals(survivor)).findFirst().orElseThrow();
    }

    boolean isReady() {
        return survivorSide().canSurvive() && !sources().isEmpty();
    }

    /// Who brings people in: the survivor, what is on its way into it already, and the sources.
    MergedPeople people() {
        return MergedPeople.of(survivorSide().asset(), sources().stream().map(Side::asset).toList(), verdicts, lists);
    }

    Family family() {
        return sides.getFirst().asset().family();
    }

    Map<AssetId, Asset> assets() {
        return sides.stream().map(Side::asset).collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    /// Whom a person left out; what was judged before is not meant.
    List<Side> dropped() {
        return sides.stream().filter(s -> leftOut.contains(s.id()) && s.canMerge() && !s.decided() && !s.id().equals(survivor)).toList();
    }

    /// What “not a duplicate” says: those left out are different from all others; with nobody left out, each from each.
    Set<Pair> different() {
        var pairs = new LinkedHashSet<Pair>();
        var out = dropped();
        for (var one : out.isEmpty() ? sides : out) for (var other : sides) if (!one.id().equals(other.id()) && !(out.contains(one) && out.contains(other)))
            pairs.add(Pair.of(one.id(), other.id()));
        return pairs;
    }

    /// What “the same work” says: each of those that are to be one from each other.
    Set<Pair> same() {
        var pairs = new LinkedHashSet<Pair>();
        var out = dropped();
        for (var one : sides) for (var other : sides) if (!one.id().equals(other.id()) && !out.contains(one) && !out.contains(other))
            pairs.add(Pair.of(one.id(), other.id()));
        return pairs;
    }
}
