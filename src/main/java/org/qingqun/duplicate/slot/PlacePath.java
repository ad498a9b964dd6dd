package org.qingqun.duplicate.slot;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where something belongs, one place for each rank known: 石澜县 / 柳湾镇. Empty: not known.
public record PlacePath(Map<Rank, Place> places) {
    private static final Rank[] RANKS = Rank.values();
    private static final Pattern NUMBERED = Pattern.compile("第?[一二三四五六七八九十百0-9]+");
    public static final PlacePath UNKNOWN = new PlacePath(Map.of());

    public PlacePath {
        places = Collections.unmodifiableMap(places.isEmpty() ? new EnumMap<>(Rank.class) : new EnumMap<>(places));
    }

    public static PlacePath of(Collection<Place> places) {
        var byRank = new EnumMap<Rank, Place>(Rank.class);
        for (var place : places) byRank.put(place.rank(), place);
        return new PlacePath(byRank);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /// This path as far as `place`'s rank, then `place`: what a name says overrides what its unit says.
    public PlacePath to(Place place) {
        var known = places.get(place.rank());
        if (known != null && known.stem().equals(place.stem()) && deepest() == place.rank()) return this;
        var upTo = above(place.rank());
        upTo.put(place.rank(), known != null && known.stem().equals(place.stem()) ? known : place);
        return new PlacePath(upTo);
    }

    /// Fills ranks above the smallest known one from `outer`.
    public PlacePath within(PlacePath outer) {
        var deepest = deepest();
        if (deepest == null) return outer;
        var both = outer.above(deepest);
        both.putAll(places);
        return new PlacePath(both);
    }

    public @Nullable Rank deepest() {
        for (int i = RANKS.length - 1; i >= 0; i--) if (places.containsKey(RANKS[i])) return RANKS[i];
        return null;
    }

    /// The smallest place's stem, empty where nothing is known.
    public String end() {
        var deepest = deepest();
        return deepest == null ? "" : Objects.requireNonNull(places.get(deepest)).stem();
    }

    /// Whether both are known and are not one place: another name at a rank both have, or one lies within the other.
    public boolean differs(PlacePath other) {
        return !isEmpty() && !other.isEmpty() && (deepest() != other.deepest() || !agrees(other) || liesElsewhere(other) && isNumbered());
    }

    /// 第一学区, 3号片区: every city and county counts its own.
    private boolean isNumbered() {
        return NUMBERED.matcher(end()).lookingAt();
    }

    /// One says a county where the other says only the city.
    private boolean liesElsewhere(PlacePath other) {
        return places.size() != other.places.size() && places.size() > 1 && other.places.size() > 1;
    }

    /// Whether every place of this path is one of the other's too, and there is one.
    boolean holds(PlacePath other) {
        return !isEmpty() && agrees(other) && other.places.keySet().containsAll(places.keySet());
    }

    /// Whether no rank both know has two names.
    boolean agrees(PlacePath other) {
        for (var place : places.values()) {
            var there = other.places.get(place.rank());
            if (there != null && !there.stem().equals(place.stem())) return false;
        }
        return true;
    }

    @Override public String toString() {
        return places.values().stream().map(Place::name).collect(Collectors.joining());
    }

    private EnumMap<Rank, Place> above(Rank rank) {
        var above = new EnumMap<Rank, Place>(Rank.class);
        places.forEach((r, place) -> {
            if (r.compareTo(rank) < 0) above.put(r, place);
        });
        return above;
    }
}
