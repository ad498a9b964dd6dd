package org.qingqun.duplicate.slot;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where something belongs, one place for each rank known: 石澜县 / 柳湾镇. Empty: not known.
public record PlacePath(Map<Rank, String> names) {
    public static final PlacePath UNKNOWN = new PlacePath(Map.of());

    public PlacePath {
        names = Collections.unmodifiableMap(names.isEmpty() ? new EnumMap<>(Rank.class) : new EnumMap<>(names));
    }

    public static PlacePath of(Collection<Place> places) {
        var names = new EnumMap<Rank, String>(Rank.class);
        for (var place : places) names.put(place.rank(), place.name());
        return new PlacePath(names);
    }

    /// This path as far as `place`'s rank, then `place`: what a name says overrides what its unit says.
    public PlacePath to(Place place) {
        var names = upTo(place.rank());
        names.put(place.rank(), place.name());
        return new PlacePath(names);
    }

    /// Fills ranks above the smallest known one from `outer`.
    public PlacePath within(PlacePath outer) {
        var deepest = deepest();
        if (deepest == null) return outer;
        var names = outer.upTo(deepest);
        names.putAll(this.names);
        return new PlacePath(names);
    }

    public @Nullable Rank deepest() {
        Rank deepest = null;
        for (var rank : names.keySet()) deepest = rank;
        return deepest;
    }

    /// The smallest place's name, empty where nothing is known.
    public String end() {
        var deepest = deepest();
        return deepest == null ? "" : names.getOrDefault(deepest, "");
    }

    /// Whether both are known and are not one place: another name at a rank both have, or one lies within the other.
    public boolean differs(PlacePath other) {
        if (names.isEmpty() || other.names.isEmpty()) return false;
        if (deepest() != other.deepest()) return true;
        for (var e : names.entrySet()) if (!e.getValue().equals(other.names.getOrDefault(e.getKey(), e.getValue()))) return true;
        return false;
    }

    @Override public String toString() {
        return String.join("", names.values());
    }

    private EnumMap<Rank, String> upTo(Rank rank) {
        var above = new EnumMap<Rank, String>(Rank.class);
        names.forEach((r, name) -> {
            if (r.compareTo(rank) < 0) above.put(r, name);
        });
        return above;
    }
}
