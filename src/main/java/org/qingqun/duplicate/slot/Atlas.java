package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.duplicate.text.Normaliser;

/// The cities, counties and towns of the country, as bundled with the program. Its towns are only brought in for counties an inventory speaks of:
/// among forty thousand names there is nearly every word.
final class Atlas {
    /// A county with its city, which may be empty; its towns as they are written.
    record County(String city, String name, List<String> towns) {}

    private static final class Bundled {
        static final Map<String, List<County>> COUNTIES = read();
        static final Set<String> CITIES = COUNTIES.values().stream().flatMap(List::stream).map(County::city).collect(Collectors.toUnmodifiableSet());

        private static Map<String, List<County>> read() {
            var counties = new HashMap<String, List<County>>();
            for (var line : WordLists.lines("places.txt")) {
                var words = line.split(" ");
                var county = Normaliser.normalise(words[1]);
                counties.computeIfAbsent(county, _ -> new ArrayList<>(1)).add(new County(Normaliser.normalise(words[0]), county, List.of(words).subList(2, words.length)));
            }
            return counties;
        }
    }

    private Atlas() {}

    /// Counties of that name, of that city where one has it.
    static List<County> find(String county, String city) {
        var named = Bundled.COUNTIES.getOrDefault(county, List.of());
        var there = named.stream().filter(c -> c.city().equals(city)).toList();
        return there.isEmpty() ? named : there;
    }

    /// Whether a city or county of that full name is bundled.
    static boolean knows(String name) {
        return Bundled.COUNTIES.containsKey(name) || Bundled.CITIES.contains(name);
    }

    /// Every city and county by its full name, a county that is a city as one; names that could be words (城区) left out.
    static List<Place> places() {
        var places = new ArrayList<Place>();
        for (var named : Bundled.COUNTIES.values()) {
            for (var county : named) {
                if (county.name().length() > 2) places.add(Place.of(county.name(), county.name().endsWith("市") ? Rank.CITY : Rank.COUNTY));
                if (county.city().length() > 2) places.add(Place.of(county.city(), Rank.CITY));
            }
        }
        return places;
    }
}
