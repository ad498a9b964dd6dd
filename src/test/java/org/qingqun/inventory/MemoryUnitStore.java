package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.UnitMerger.Moved;

/// Units in memory, with the same promises as the real store.
public final class MemoryUnitStore implements UnitStore {
    private final Map<UnitId, Unit> units = new TreeMap<>();
    private final List<MemoryAssetStore> assets = new ArrayList<>();
    private long last;

    /// A city, its counties and the units below, by full name: `add(parent, "云栖区水利局", Level.COUNTY)`.
    public Unit add(Unit parent, String name, Level level, String... aliases) {
        return insert(new UnitDraft(parent == null ? null : parent.id(), name, level, null, null, null, false, List.of(aliases)));
    }

    void watch(MemoryAssetStore store) {
        assets.add(store);
    }

    @Override public List<Unit> findAll() {
        return List.copyOf(units.values());
    }

    @Override public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override public Unit insert(UnitDraft d) {
        if (units.values().stream().anyMatch(u -> u.name().equals(d.name()))) throw new IllegalStateException("name taken: " + d.name());
        var unit = new Unit(new UnitId(++last), d.parent(), d.name(), d.level(), d.headCount(), d.leader(), d.contact(), d.provisional(), d.aliases());
        units.put(unit.id(), unit);
        return unit;
    }

    @Override public void replace(Unit unit) {
        if (units.replace(unit.id(), unit) == null) throw new IllegalStateException("no such unit");
    }

    @Override public UnitMerger mergeInto(UnitId from, UnitId to) {
        var gone = units.remove(from);
        var kept = units.get(to);
        var aliases = new ArrayList<>(kept.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        replace(new Unit(kept.id(), kept.parent(), kept.name(), kept.level(), kept.headCount(), kept.leader(), kept.contact(), kept.provisional(), aliases));
        var moved = assets.stream().flatMap(s -> s.all().stream()).filter(a -> a.unit().equals(from)).map(a -> new Moved("asset.unit_id", List.of(a.id()))).toList();
        assets.forEach(s -> s.move(from, to));
        return new UnitMerger(gone, kept, moved);
    }

    @Override public void part(UnitMerger merger) {
        units.put(merger.gone().id(), merger.gone());
        replace(merger.kept());
        for (var row : merger.moved()) assets.forEach(s -> s.move((AssetId) row.key().getFirst(), merger.gone().id()));
    }

    @Override public void remove(UnitId id) {
        if (units.values().stream().anyMatch(u -> id.equals(u.parent()))) throw new ExpectedException(ErrorCode.UNIT_IN_USE, units.get(id).name());
        units.remove(id);
    }
}
