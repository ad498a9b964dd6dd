package org.qingqun.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.inventory.AssetId;

/// Who of several groups are the same people. A person whom one list states by phone and another by name only is one person.
///
/// @param together different people of all of them
/// @param known    by group, how many of its people are in one before it; 0 for the first
public record Overlap(int together, Map<AssetId, Integer> known) {
    public Overlap {
        known = Map.copyOf(known);
    }

    /// @param rosters in the order they are put together: what stays first
    public static Overlap of(List<Roster> rosters) {
        var byName = byName(rosters);
        var all = new HashSet<Long>();
        var known = new LinkedHashMap<AssetId, Integer>();
        for (var roster : rosters) {
            var its = people(roster.people(), byName);
            known.put(roster.asset(), (int) its.stream().filter(all::contains).count());
            all.addAll(its);
        }
        return new Overlap(all.size(), known);
    }

    private static Map<Long, Long> byName(List<Roster> rosters) {
        var byName = new HashMap<Long, Long>();
        for (var roster : rosters) for (var person : roster.people()) if (person.namesake() != null) byName.merge(person.namesake(), person.key(), Math::min);
        return byName;
    }

    private static Set<Long> people(Collection<Person> people, Map<Long, Long> byName) {
        var keys = new ArrayList<Long>();
        for (var person : people) keys.add(byName.getOrDefault(person.key(), person.key()));
        return new HashSet<>(keys);
    }
}
