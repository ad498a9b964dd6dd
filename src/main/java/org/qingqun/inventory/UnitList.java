package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.UnitService.Listed;

/// A list of units checked against the tree it will join: every parent known, nobody below himself, nobody twice.
final class UnitList {
    private final Map<String, Listed> byName = new LinkedHashMap<>();
    private final Map<String, @Nullable String> parents = new HashMap<>();

    /// @throws ExpectedException `UNIT_TWICE`, `UNKNOWN_UNIT`, `UNIT_CYCLE`
    UnitList(List<Listed> list, UnitTree tree) {
        for (var unit : tree.all()) parents.put(UnitNames.key(unit.name()), above(unit, tree).map(u -> UnitNames.key(u.name())).orElse(null));
        for (var listed : list) add(listed);
        for (var listed : byName.values()) {
            if (listed.parent() == null) continue;
            if (!byName.containsKey(key(listed.parent())) && !parents.containsKey(key(listed.parent())))
                throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, listed.parent());
            parents.put(key(listed.name()), key(listed.parent()));
        }
        for (var listed : byName.values()) requireNoCycle(listed);
    }

    /// Each unit once, after the units above it.
    List<Listed> parentsFirst() {
        var sorted = new ArrayList<Listed>();
        var seen = new HashSet<String>();
        for (var listed : byName.values()) {
            var chain = new ArrayList<Listed>();
            for (var up = listed; up != null && seen.add(key(up.name())); up = up.parent() == null ? null : byName.get(key(up.parent()))) chain.add(up);
            sorted.addAll(chain.reversed());
        }
        return sorted;
    }

    private void add(Listed listed) {
        var before = byName.putIfAbsent(key(listed.name()), listed);
        if (before == null || Objects.equals(before.parent(), listed.parent())) return;
        throw new ExpectedException(ErrorCode.UNIT_TWICE, before.name(), String.valueOf(before.parent()), String.valueOf(listed.parent()));
    }

    private void requireNoCycle(Listed listed) {
        var met = new HashSet<String>();
        for (var up = key(listed.name()); up != null; up = parents.get(up)) if (!met.add(up)) throw new ExpectedException(ErrorCode.UNIT_CYCLE, listed.name());
    }

    private static Optional<Unit> above(Unit unit, UnitTree tree) {
        return unit.parent() == null ? Optional.empty() : tree.find(unit.parent());
    }

    private static String key(String name) {
        return UnitNames.key(name);
    }
}
