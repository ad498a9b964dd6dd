package org.qingqun.duplicate.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingqun.duplicate.text.Slip;

/// Counties and cities written with a slip of the pen: 安橙县 beside 安澄县. Two real ones never sound alike in one inventory; towns and villages may.
final class Misspelt {
    private static final int SHORTEST = 2;

    private Misspelt() {}

    /// The place meant by each name, the names themselves included.
    ///
    /// @param named how many units are named after a place
    static Map<String, Place> meant(Map<String, Place> places, Map<String, Integer> named) {
        var meant = new TreeMap<>(places);
        var large = places.values().stream().filter(p -> p.rank().compareTo(Rank.COUNTY) <= 0).toList();
        for (var place : large) {
            if (Atlas.knows(place.name())) continue;
            var alike = alike(place, large);
            if (alike.size() != 1 || right(alike.getFirst(), place, named) == place) continue;
            meant.put(place.name(), alike.getFirst());
        }
        return meant;
    }

    /// Whether a place on no list is `own` with its first character lost, or with a slip of the pen.
    static boolean isOwn(Place named, Place own) {
        boolean lost = named.stem().length() >= SHORTEST && own.stem().length() == named.stem().length() + 1 && own.stem().endsWith(named.stem());
        return lost || Slip.between(named.stem(), own.stem());
    }

    private static List<Place> alike(Place place, List<Place> places) {
        return places.stream().filter(p -> p.rank() == place.rank() && p.name().length() == place.name().length() && Slip.between(p.stem(), place.stem())).toList();
    }

    /// The one of the atlas, else the one that more units are named after, else any, but always the same.
    private static Place right(Place a, Place b, Map<String, Integer> named) {
        var surestFirst = Comparator.comparing((Place p) -> !Atlas.knows(p.name())).thenComparingInt(p -> -named.getOrDefault(p.name(), 0)).thenComparing(Place::name);
        return surestFirst.compare(a, b) <= 0 ? a : b;
    }
}
