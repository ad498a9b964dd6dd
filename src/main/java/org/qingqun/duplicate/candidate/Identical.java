package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingqun.duplicate.slot.Profile;

/// Rows that say exactly the same in one scope. Where there are very many (one name pasted down a column), only their first is compared with others.
///
/// @param members   positions to compare, ascending
/// @param followers the rows left out, by the first that stands for them
public record Identical(List<Integer> members, Map<Integer, List<Integer>> followers) {
    private static final int MOST = 40;

    public static Identical of(List<Profile> profiles) {
        var groups = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < profiles.size(); i++) groups.computeIfAbsent(fingerprint(profiles.get(i)), _ -> new ArrayList<>()).add(i);
        var members = new ArrayList<Integer>();
        var followers = new TreeMap<Integer, List<Integer>>();
        for (var rows : groups.values()) {
            members.addAll(rows.size() > MOST ? rows.subList(0, 1) : rows);
            if (rows.size() > MOST) followers.put(rows.getFirst(), rows.subList(1, rows.size()));
        }
        return new Identical(members.stream().sorted().toList(), followers);
    }

    private static String fingerprint(Profile p) {
        var s = p.slots();
        return String.join("|", Candidates.scope(p), s.core().key(), s.serials().toString(), s.cohorts().toString(), s.years().toString(), s.outsiders().toString(),
                s.leaders().toString(), s.lines().toString(), s.directions().toString(), String.valueOf(s.level()), p.purpose().key());
    }
}
