package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The units by id, with the questions a tree answers.
public final class UnitTree {
    private final Map<UnitId, Unit> byId;
    private final Map<UnitId, List<Unit>> children = new HashMap<>();

    public UnitTree(List<Unit> units) {
        byId = units.stream().collect(Collectors.toMap(Unit::id, u -> u));
        for (var unit : units) if (unit.parent() != null) children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
    }

    /// Every unit, by id.
    public List<Unit> all() {
        return byId.values().stream().sorted(java.util.Comparator.comparing(Unit::id)).toList();
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// `UNKNOWN` for a unit that is not there.
    public Level levelOf(UnitId id) {
        var unit = byId.get(id);
        return unit == null ? Level.UNKNOWN : unit.level();
    }

    public List<Unit> childrenOf(UnitId id) {
        return children.getOrDefault(id, List.of());
    }

    public List<Unit> roots() {
        return byId.values().stream().filter(u -> u.parent() == null).sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /// The units that are asked for their ledgers, each before those below it. Roots and counties hang above those who return; a provisional unit is
    /// nobody's duty yet.
    public List<Unit> reporting() {
        var found = new ArrayList<Unit>();
        roots().forEach(root -> addReporting(root, found));
        return found;
    }

    private void addReporting(Unit unit, List<Unit> found) {
        if (isReporting(unit)) found.add(unit);
        childrenOf(unit.id()).forEach(below -> addReporting(below, found));
    }

    private boolean isReporting(Unit unit) {
        if (unit.provisional()) return false;
        return childrenOf(unit.id()).isEmpty() || (unit.parent() != null && county(unit.id()).filter(unit::equals).isEmpty());
    }

    /// The unit and all below it, each right before those below it.
    public Set<UnitId> subtree(UnitId root) {
        var seen = new java.util.LinkedHashSet<UnitId>();
        var open = new java.util.ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (seen.add(id)) childrenOf(id).reversed().forEach(u -> open.push(u.id()));
        }
        return seen;
    }

    /// The county the unit stands in, or empty for what hangs from the city itself (市本级) or nowhere.
    public Optional<Unit> county(UnitId id) {
        var unit = byId.get(id);
        Unit found = null;
        for (int hops = 0; unit != null && hops < 20; hops++) {
            var up = unit.parent() == null ? null : byId.get(unit.parent());
            if (up != null && up.level() == Level.CITY && up.parent() == null && unit.level() != Level.CITY) found = unit;
            unit = up;
        }
        return Optional.ofNullable(found);
    }
}
