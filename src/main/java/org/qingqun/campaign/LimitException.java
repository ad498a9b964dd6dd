package org.qingqun.campaign;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Another value of a limit for some assets only, or for a time. What is null does not narrow it.
///
/// @param family  of this family
/// @param level   of units of this level
/// @param under   of this unit and all below it
/// @param purpose a word that stands in the asset's purpose or name
/// @param from    holds from this day on
/// @param until   the last day it holds
/// @param units   those that `level` and `under` mean, once they were looked up; before, an exception for units fits nothing
public record LimitException(Limit limit, int value, @Nullable Family family, @Nullable Level level, @Nullable UnitId under, @Nullable String purpose,
        @Nullable LocalDate from, @Nullable LocalDate until, Set<UnitId> units) {
    public LimitException {
        units = Set.copyOf(units);
    }

    public LimitException(Limit limit, int value, @Nullable Family family, @Nullable Level level, @Nullable UnitId under, @Nullable String purpose,
            @Nullable LocalDate from, @Nullable LocalDate until) {
        this(limit, value, family, level, under, purpose, from, until, Set.of());
    }

    /// One for all families that does not end.
    public LimitException(Limit limit, int value, @Nullable Level level, @Nullable UnitId under, @Nullable String purpose, @Nullable LocalDate from) {
        this(limit, value, null, level, under, purpose, from, null);
    }

    LimitException in(UnitTree tree) {
        if (level == null && under == null) return this;
        var below = under == null ? Set.<UnitId>of() : tree.subtree(under);
        return new LimitException(limit, value, family, level, under, purpose, from, until, tree.all().stream().filter(u -> level == null || u.level() == level)
                .map(Unit::id).filter(id -> under == null || below.contains(id)).collect(Collectors.toSet()));
    }

    boolean fits(Asset asset, LocalDate day) {
        if (family != null && asset.family() != family) return false;
        if ((level != null || under != null) && !units.contains(asset.unit())) return false;
        if ((from != null && day.isBefore(from)) || (until != null && day.isAfter(until))) return false;
        var stated = asset.facts().purpose();
        return purpose == null || asset.name().contains(purpose) || (stated != null && stated.contains(purpose));
    }
}
