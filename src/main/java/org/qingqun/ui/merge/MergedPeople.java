package org.qingqun.ui.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// Who brings how many people into a merge.
///
/// @param kept     what stays; null where it is yet to be made
/// @param joining  decided earlier to be merged into it, and not carried out yet
/// @param sources  what is merged now
/// @param platform where the merged one lives
record MergedPeople(@Nullable Asset kept, List<Asset> joining, List<Asset> sources, Platform platform) {
    MergedPeople {
        joining = List.copyOf(joining);
        sources = List.copyOf(sources);
    }

    static MergedPeople of(Asset kept, List<Asset> sources, Verdicts verdicts) {
        return new MergedPeople(kept, verdicts.joining(kept.id()), sources, kept.facts().platform());
    }

    List<Asset> all() {
        return Stream.of(Stream.ofNullable(kept), joining.stream(), sources.stream()).flatMap(s -> s).filter(Objects::nonNull).toList();
    }

    MergedSize size() {
        return MergedSize.of(all());
    }

    /// Only groups have a limit: users and followers do not chat.
    Grade grade() {
        return all().stream().allMatch(a -> a.family() == Family.WORK_GROUP) ? size().grade() : Grade.FINE;
    }

    /// The most people one of them brings, 1 or more.
    int most() {
        return all().stream().map(a -> a.facts().members()).filter(Objects::nonNull).mapToInt(Integer::intValue).reduce(1, Math::max);
    }
}
