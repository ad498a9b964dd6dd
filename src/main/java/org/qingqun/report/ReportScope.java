package org.qingqun.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.progress.Tallies;

/// Of which units a report speaks: of one and all below it, or of everybody.
final class ReportScope {
    private final UnitTree units;
    private final @Nullable UnitId under;
    private final Set<UnitId> covered;

    /// @param under null: of everybody
    ReportScope(UnitTree units, @Nullable UnitId under) {
        this.units = units;
        this.under = under;
        covered = under == null ? units.all().stream().map(Unit::id).collect(Collectors.toSet()) : units.subtree(under);
    }

    boolean isWhole() {
        return under == null;
    }

    @Nullable UnitId under() {
        return under;
    }

    /// None of them for everybody: a query then needs no list.
    Set<UnitId> filter() {
        return isWhole() ? Set.of() : covered;
    }

    boolean covers(UnitId unit) {
        return isWhole() || covered.contains(unit);
    }

    boolean covers(Unit unit) {
        return covers(unit.id());
    }

    Tallies of(Tallies table) {
        return isWhole() ? table : table.where(cell -> covers(cell.unit()));
    }

    /// The unit it speaks of; for everybody the top of the tree, what most of it hangs from.
    Optional<Unit> place() {
        return under != null ? units.find(under)
                : units.roots().stream().filter(u -> !u.provisional()).max(Comparator.comparingInt(u -> units.subtree(u.id()).size()));
    }

    /// What its first table is cut by: the county for everybody, else the part right below the unit; empty for what belongs to the unit itself.
    String part(UnitId unit) {
        if (under == null) return units.county(unit).map(Unit::name).orElse("");
        return units.childrenOf(under).stream().filter(child -> units.subtree(child.id()).contains(unit)).map(Unit::name).findFirst().orElse("");
    }

    /// The names of these parts as the tree holds them.
    List<String> parts() {
        return place().map(top -> units.childrenOf(top.id()).stream().map(Unit::name).toList()).orElse(List.of());
    }
}
