package org.qingqun.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;

/// The units an import knows, grown by those that it has to make up.
final class UnitRegister {
    private final UnitNames names;
    private final Function<String, Unit> maker;
    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final Set<UnitId> parents = new HashSet<>();
    private final Map<String, UnitNames.Match> resolved = new HashMap<>();

    /// @param maker makes a provisional unit of a name
    UnitRegister(List<Unit> units, Function<String, Unit> maker) {
        this.maker = maker;
        names = new UnitNames(units);
        for (var unit : units) {
            byId.put(unit.id(), unit);
            if (unit.parent() != null) parents.add(unit.parent());
        }
    }

    UnitNames.Match resolve(String name) {
        return resolved.computeIfAbsent(name, names::resolve);
    }

    Optional<Unit> find(String name) {
        return resolve(name).found();
    }

    /// The unit a return form was made for.
    Optional<Unit> find(ReturnCode code) {
        return Optional.ofNullable(byId.get(code.unit())).filter(code::fits);
    }

    UnitNames.Match findIn(String text) {
        return names.findIn(text);
    }

    /// Whether units hang below it.
    boolean isParent(Unit unit) {
        return parents.contains(unit.id());
    }

    String nameOf(UnitId id) {
        var unit = byId.get(id);
        return unit == null ? "" : unit.name();
    }

    /// A unit of this name, made up where it is nobody's: a person will say which one is meant.
    Unit provisional(String name) {
        var cleaned = name.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "");
        return find(cleaned).orElseGet(() -> make(cleaned.length() > 100 ? cleaned.substring(0, 100) : cleaned));
    }

    private Unit make(String name) {
        var unit = maker.apply(name);
        byId.put(unit.id(), unit);
        names.add(unit);
        resolved.values().removeIf(m -> m.found().isEmpty());
        return unit;
    }
}
