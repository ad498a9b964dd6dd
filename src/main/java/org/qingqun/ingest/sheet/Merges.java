package org.qingqun.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The merged cells of a sheet, found by their place.
public final class Merges {
    public static final Merges NONE = new Merges(List.of());
    /// Further right no ledger has columns.
    private static final int WIDEST = 300;

    private final List<Region> regions;
    private final Map<Integer, TreeMap<Integer, Region>> tall = new HashMap<>();
    private final Map<Integer, List<Region>> flat = new HashMap<>();

    public Merges(List<Region> regions) {
        this.regions = List.copyOf(regions);
        for (var region : regions) {
            if (!region.isTall()) flat.computeIfAbsent(region.firstRow(), _ -> new ArrayList<>()).add(region);
            else for (int c = region.firstColumn(); c <= Math.min(region.lastColumn(), WIDEST); c++)
                tall.computeIfAbsent(c, _ -> new TreeMap<>()).put(region.firstRow(), region);
        }
    }

    public boolean isEmpty() {
        return regions.isEmpty();
    }

    /// The block this cell belongs to.
    public Optional<Region> at(int row, int column) {
        var high = tallAt(row, column);
        if (high.isPresent()) return high;
        return flat.getOrDefault(row, List.of()).stream().filter(m -> m.contains(row, column)).findFirst();
    }

    /// The block of several rows this cell belongs to.
    public Optional<Region> tallAt(int row, int column) {
        var above = tall.getOrDefault(column, new TreeMap<>()).floorEntry(row);
        return above == null ? Optional.empty() : Optional.of(above.getValue()).filter(m -> m.contains(row, column));
    }

    /// Blocks whose first row this is, from left to right.
    public List<Region> startingAt(int row) {
        var found = new ArrayList<>(flat.getOrDefault(row, List.of()));
        for (var column : tall.values()) {
            var region = column.get(row);
            if (region != null && !found.contains(region)) found.add(region);
        }
        found.sort(java.util.Comparator.comparingInt(Region::firstColumn));
        return found;
    }

    public boolean hasTall() {
        return !tall.isEmpty();
    }

    @Override public boolean equals(Object other) {
        return other instanceof Merges m && m.regions.equals(regions);
    }

    @Override public int hashCode() {
        return regions.hashCode();
    }

    @Override public String toString() {
        return regions.toString();
    }
}
