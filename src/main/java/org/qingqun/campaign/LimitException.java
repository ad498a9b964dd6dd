package org.qingqun.campaign;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// Another value of a limit for some assets only, or from a day on. What is null does not narrow it.
///
/// @param level   of units of this level
/// @param under   of this unit and all below it
/// @param purpose a word that stands in the asset's purpose or name
/// @param from    holds from this day on
/// @param units   those that `level` and `under` mean, once they were looked up; before, an exception for units fits nothing
public record LimitException(Limit limit, int value, @Nullable Level level, @Nullable UnitId under, @Nullable String purpose, @Nullable LocalDate from,
        Set<UnitId> units) {
    public LimitException {
        units = Set.copyOf(units);
    }

    public LimitException(Limit limit, int value, @Nullable Level level, @Nullable UnitId under, @Nullable String purpose, @Nullable LocalDate from) {
        this(limit, value, level, under, purpose, from, Set.of());
    }

    LimitException in(UnitTree tree) {
        if (level == null && under == null) return this;
        var below = under == null ? Set.<UnitId>of() : tree.subtree(under);
        return new LimitException(limit, value, level, under, purpose, from, tree.all().stream().filter(u -> level == null || u.level() == level).map(Unit::id)
                .filter(id -> under == null || below.contains(id)).collect(Collectors.toSet()));
    }

    boolean fits(Asset asset, LocalDate day) {
        if ((level != null || under != null) && !units.contains(asset.unit())) return false;
        if (from != null && day.isBefore(from)) return false;
        var stated = asset.facts().purpose();
        return purpose == null || asset.name().contains(purpose) || (stated != null && stated.contains(purpose));
    }
}
