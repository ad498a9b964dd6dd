package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Rank;

/// Rows that say exactly the same in one scope. Where there are very many (one name pasted down a column), only their first is compared with others.
///
/// @param members   positions to compare, ascending
/// @param followers the rows left out, by the first that stands for them
public record Identical(List<Integer> members, Map<Integer, List<Integer>> followers) {
    private static final int MOST = 40;

    /// All that a row is compared by.
    private record Said(String scope, String core, String purpose, Map<String, String> serials, Map<String, String> cohorts, Set<String> years, Set<String> outsiders,
            Set<String> leaders, Set<String> lines, Map<String, String> directions, @Nullable Rank level) {
        static Said of(Profile p) {
            var s = p.slots();
            return new Said(p.scope(), s.core().plain(), p.purpose().key(), s.serials(), s.cohorts(), s.years(), s.outsiders(), s.leaders(), s.lines(), s.directions(), s.level());
        }
    }

    public static Identical of(List<Profile> profiles) {
        var crowds = new int[Integer.highestOneBit(Math.max(1, profiles.size())) << 1];
        for (var profile : profiles) crowds[crowd(profile, crowds.length)]++;
        var groups = new LinkedHashMap<Said, List<Integer>>();
        var members = new ArrayList<Integer>(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            if (crowds[crowd(profiles.get(i), crowds.length)] <= MOST) members.add(i);
            else groups.computeIfAbsent(Said.of(profiles.get(i)), _ -> new ArrayList<>(1)).add(i);
        }
        var followers = new TreeMap<Integer, List<Integer>>();
        for (var rows : groups.values()) {
            members.addAll(rows.size() > MOST ? rows.subList(0, 1) : rows);
            if (rows.size() > MOST) followers.put(rows.getFirst(), rows.subList(1, rows.size()));
        }
        members.sort(null);
        return new Identical(members, followers);
    }

    /// Identical rows are of one crowd; most crowds are so small that nobody has to look closer.
    private static int crowd(Profile p, int crowds) {
        int hash = (p.scope().hashCode() * 31 + p.slots().core().plain().hashCode()) * 31 + p.purpose().key().hashCode();
        return (hash ^ hash >>> 16) & crowds - 1;
    }
}
