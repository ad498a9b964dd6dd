package org.qingqun.duplicate.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingqun.duplicate.candidate.Candidates.Visitor;
import org.qingqun.duplicate.slot.Profile;

/// An index of rare pieces: only profiles that share a word or a pair of characters which few others have are compared.
final class SharedPieces {
    /// A piece that more profiles of one scope share says too little to compare them all.
    static final int MANY = 120;
    /// The same among rows of no known scope.
    static final int FEW = 30;
    private static final String WHOLE_OFFICE = "()";

    private final List<Profile> profiles;
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final List<Integer> rows;
    private final int most;

    /// @param most a piece that more rows than this share is passed over
    SharedPieces(List<Profile> profiles, List<Integer> rows, int most) {
        this.profiles = profiles;
        this.most = most;
        this.rows = rows;
        for (int row : rows) add(row);
    }

    void add(int row) {
        for (var piece : pieces(profiles.get(row))) postings.computeIfAbsent(piece, _ -> new ArrayList<>()).add(row);
    }

    void remove(int row) {
        for (var piece : pieces(profiles.get(row))) postings.getOrDefault(piece, List.of()).remove(Integer.valueOf(row));
    }

    void forEach(Visitor visitor) {
        for (int row : rows) for (int other : sharing(profiles.get(row)))
            if (other < row) visitor.compare(other, row);
    }

    /// Only pairs with one of `wanted`.
    void forEachWith(List<Integer> wanted, Visitor visitor) {
        var among = Set.copyOf(wanted);
        for (int row : wanted) {
            for (int other : sharing(profiles.get(row))) {
                if (other < row || other > row && !among.contains(other)) visitor.compare(Math.min(row, other), Math.max(row, other));
            }
        }
    }

    Set<Integer> sharing(Profile profile) {
        var found = new TreeSet<Integer>();
        for (var piece : pieces(profile)) {
            var list = postings.getOrDefault(piece, List.of());
            if (list.size() <= most) found.addAll(list);
        }
        return found;
    }

    private static Set<String> pieces(Profile p) {
        var pieces = new HashSet<String>();
        p.slots().core().words().forEach(w -> pieces.add(w.text()));
        pieces.add("=" + p.slots().core().key() + p.slots().outsiders() + p.slots().leaders() + p.slots().lines());
        p.purpose().words().forEach(w -> pieces.add(w.text()));
        var text = p.slots().core().text();
        for (int i = 0; i + 2 <= text.length(); i++) pieces.add(text.substring(i, i + 2));
        if (text.isEmpty()) pieces.add(WHOLE_OFFICE);
        return pieces;
    }
}
