package org.qingqun.duplicate.slot;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Offices on no list that an inventory names in full and in short at one place: 关工委 and 关心下一代工作委员会.
final class SameOffices {
    private static final int SHORTEST = 2;

    private SameOffices() {}

    /// The full name of each short one. What may be short for two offices is left as it is.
    static Map<String, String> of(Collection<UnitScope> scopes) {
        var places = new HashMap<PlacePath, Set<String>>();
        for (var scope : scopes) if (!scope.listed() && scope.organisation().length() >= SHORTEST)
            places.computeIfAbsent(scope.path(), _ -> new TreeSet<>()).add(scope.organisation());
        var full = new TreeMap<String, String>();
        var unsure = new HashSet<String>();
        for (var there : places.values()) for (var office : there) {
            var longer = there.stream().filter(o -> o.length() > office.length() && Offices.same(office, o)).limit(2).toList();
            if (longer.size() > 1 || longer.size() == 1 && !full.merge(office, longer.getFirst(), (a, _) -> a).equals(longer.getFirst())) unsure.add(office);
        }
        full.keySet().removeAll(unsure);
        full.replaceAll((_, long1) -> full.getOrDefault(long1, long1));
        return full;
    }

    /// A unit's scope with its office by the full name.
    static UnitScope inFull(UnitScope scope, Map<String, String> full) {
        var office = scope.listed() ? null : full.get(scope.organisation());
        if (office == null) return scope;
        return new UnitScope(scope.path(), scope.rank(), office, Set.copyOf(List.of(office)), scope.path() + office, scope.called(), false);
    }
}
