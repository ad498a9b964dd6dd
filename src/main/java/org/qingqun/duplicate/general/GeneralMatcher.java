package org.qingqun.duplicate.general;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds entries that mean one thing by their rare words. Of two clean tables each entry is given one partner at the most; of one table all likenesses count.
public final class GeneralMatcher {
    /// Words that more entries than this share lead to no comparison.
    private static final int MOST_SHARING = 200;
    /// Partners less than so much as alike as partners mostly are, are chance.
    private static final double OF_THE_USUAL = 0.55;
    /// Entries of one table at least so alike mean one thing.
    public static final double ALIKE = 0.4;
    private static final Comparator<Match> STRONGEST = Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::a).thenComparing(Match::b);

    /// Two entries by their ids, and how alike they are, 0–1.
    public record Match(String a, String b, double score) {}

    private GeneralMatcher() {}

    /// Partners of two tables each without repetitions, the surest first.
    public static List<Match> between(List<Entry> left, List<Entry> right) {
        var all = Stream.concat(left.stream(), right.stream()).toList();
        var vectors = new Vectors(all);
        var years = new Years(all);
        var matches = new ArrayList<Match>();
        var index = index(vectors, left.size(), all.size());
        for (int row = 0; row < left.size(); row++) for (int other : sharing(vectors, row, index))
            matches.add(new Match(all.get(row).id(), all.get(other).id(), round(vectors.likeness(row, other) * years.share(row, other))));
        matches.sort(STRONGEST);
        var taken = new HashSet<String>();
        var partners = new ArrayList<Match>();
        for (var match : matches) if (!taken.contains("a" + match.a()) && !taken.contains("b" + match.b())) {
            taken.add("a" + match.a());
            taken.add("b" + match.b());
            partners.add(match);
        }
        return partners;
    }

    /// From which likeness on partners are meant: what is much less alike than most is chance.
    ///
    /// @param likenesses of all partners, in any order
    public static double partner(List<Double> likenesses) {
        var sorted = likenesses.stream().sorted().toList();
        return sorted.isEmpty() ? 1 : OF_THE_USUAL * sorted.get(sorted.size() / 2);
    }

    /// Likenesses within one table, the surest first; the first id stands earlier in the table.
    public static List<Match> within(List<Entry> table) {
        var vectors = new Vectors(table);
        var years = new Years(table);
        var index = index(vectors, 0, table.size());
        var matches = new ArrayList<Match>();
        for (int row = 0; row < table.size(); row++)
            for (int other : sharing(vectors, row, index))
                if (row < other) matches.add(new Match(table.get(row).id(), table.get(other).id(), round(vectors.likeness(row, other) * years.share(row, other))));
        matches.sort(STRONGEST);
        return matches;
    }

    private static Map<String, List<Integer>> index(Vectors vectors, int from, int to) {
        var index = new HashMap<String, List<Integer>>();
        for (int row = from; row < to; row++)
            for (var word : vectors.get(row).keySet()) if (vectors.frequency(word) <= MOST_SHARING) index.computeIfAbsent(word, _ -> new ArrayList<>()).add(row);
        return index;
    }

    private static Iterable<Integer> sharing(Vectors vectors, int row, Map<String, List<Integer>> index) {
        var found = new TreeMap<Integer, Boolean>();
        for (var word : vectors.get(row).keySet()) for (int other : index.getOrDefault(word, List.of())) found.put(other, true);
        return found.keySet();
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
