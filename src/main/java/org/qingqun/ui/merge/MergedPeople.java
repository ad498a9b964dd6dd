package org.qingqun.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.roster.Overlap;
import org.qingqun.roster.Roster;

/// Who brings how many people into a merge.
///
/// @param kept     what stays; null where it is yet to be made
/// @param joining  decided earlier to be merged into it, and not carried out yet
/// @param sources  what is merged now
/// @param platform where the merged one lives
/// @param lists    the member lists that are known, of these or of any others
/// @param overlap  who is in several of them; known only where each of them has a member list
record MergedPeople(@Nullable Asset kept, List<Asset> joining, List<Asset> sources, Platform platform, Map<AssetId, Roster> lists, Optional<Overlap> overlap) {
    MergedPeople {
        joining = List.copyOf(joining);
        sources = List.copyOf(sources);
    }

    /// Looks through the lists once; who shows the people asks for each of them.
    MergedPeople(@Nullable Asset kept, List<Asset> joining, List<Asset> sources, Platform platform, Map<AssetId, Roster> lists) {
        this(kept, joining, sources, platform, lists, overlap(all(kept, joining, sources), lists));
    }

    static MergedPeople of(Asset kept, List<Asset> sources, Verdicts verdicts, Map<AssetId, Roster> lists) {
        return new MergedPeople(kept, verdicts.joining(kept.id()), sources, kept.facts().platform(), lists);
    }

    List<Asset> all() {
        return all(kept, joining, sources);
    }

    private static List<Asset> all(@Nullable Asset kept, List<Asset> joining, List<Asset> sources) {
        return Stream.of(Stream.ofNullable(kept), joining.stream(), sources.stream()).flatMap(s -> s).filter(Objects::nonNull).toList();
    }

    private static Optional<Overlap> overlap(List<Asset> all, Map<AssetId, Roster> lists) {
        var known = all.stream().map(asset -> lists.get(asset.id())).filter(Objects::nonNull).toList();
        return all.isEmpty() || known.size() < all.size() ? Optional.empty() : Optional.of(Overlap.of(known));
    }

    /// How many of them have no member list.
    int unlisted() {
        return (int) all().stream().filter(asset -> !lists.containsKey(asset.id())).count();
    }

    /// By the member lists where all are known, each person once; else by the stated numbers, which can only be too many.
    MergedSize size() {
        return overlap().map(known -> new MergedSize(known.together(), 0)).orElseGet(() -> MergedSize.of(all()));
    }

    /// Only groups have a limit: users and followers do not chat.
    Grade grade() {
        return all().stream().allMatch(a -> a.family() == Family.WORK_GROUP) ? size().grade() : Grade.FINE;
    }

    /// The people of one of them by its list, else as stated; null where nobody knows.
    @Nullable Integer people(Asset asset) {
        var list = lists.get(asset.id());
        return list == null ? asset.facts().members() : Integer.valueOf(list.size());
    }

    /// The most people one of them brings, 1 or more.
    int most() {
        return all().stream().map(this::people).filter(Objects::nonNull).mapToInt(Integer::intValue).reduce(1, Math::max);
    }
}
