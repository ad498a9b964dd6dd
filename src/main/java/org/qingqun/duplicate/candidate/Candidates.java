package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.duplicate.slot.Rank;

/// Which profiles are compared: those of one scope. A large scope is cut by what its names say, so no comparison grows with the square of the rows.
public record Candidates(List<Profile> profiles) {
    /// Takes two positions in the list of profiles, the smaller first.
    public interface Visitor {
        void compare(int a, int b);
    }

    /// Scopes up to this size are compared each with each.
    static final int SMALL = 150;

    /// Calls `visitor` once for every pair worth comparing.
    ///
    /// @param members positions in the list of profiles to take in, ascending
    public void forEach(List<Integer> members, Visitor visitor) {
        for (var block : blocks(members).values()) {
            if (block.size() > SMALL) new SharedPieces(profiles, block).forEach(visitor);
            else eachWithEach(block, visitor);
        }
        var homeless = members.stream().filter(i -> profiles.get(i).path().isEmpty()).toList();
        if (!homeless.isEmpty()) new SharedPieces(profiles, members).forEachWith(homeless, (a, b) -> {
            if (mayMeet(profiles.get(a), profiles.get(b))) visitor.compare(a, b);
        });
    }

    /// Two of which one does not say where it is: of one family, not yet met in one scope, and of one office if both name one.
    private static boolean mayMeet(Profile a, Profile b) {
        if (a.asset().family() != b.asset().family() || scope(a).equals(scope(b))) return false;
        return a.organisation().isEmpty() || b.organisation().isEmpty() || a.organisation().equals(b.organisation());
    }

    private Map<String, List<Integer>> blocks(List<Integer> members) {
        var blocks = new TreeMap<String, List<Integer>>();
        for (int i : members) blocks.computeIfAbsent(scope(profiles.get(i)), _ -> new ArrayList<>()).add(i);
        return blocks;
    }

    /// A town or village is one scope whatever office; in a county or city each office is one. Where nothing is known, the unit is one.
    public static String scope(Profile p) {
        var family = p.asset().family() + " ";
        var end = p.path().end();
        if (end.isEmpty()) return family + (p.home().isEmpty() ? "unit " + p.asset().unit().value() : "office " + p.home());
        boolean small = p.rank() != null && p.rank().compareTo(Rank.TOWN) >= 0;
        return family + (small ? "place " + end : "place " + end + " " + p.home());
    }

    private static void eachWithEach(List<Integer> rows, Visitor visitor) {
        for (int i = 0; i < rows.size(); i++) for (int j = i + 1; j < rows.size(); j++) visitor.compare(rows.get(i), rows.get(j));
    }
}
