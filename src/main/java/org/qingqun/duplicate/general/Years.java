package org.qingqun.duplicate.general;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Fields that hold nothing but years. What is of two years is two things however alike its words are: a paper at a conference and its later version in a
/// journal.
final class Years {
    private static final Predicate<String> YEAR = Pattern.compile("(?:1[89]|20)\\d\\d").asMatchPredicate();
    private static final double APART = 0.6;

    private final List<Entry> entries;
    private final int[] fields;

    Years(List<Entry> entries) {
        this.entries = entries;
        int width = entries.stream().mapToInt(e -> e.fields().size()).min().orElse(0);
        fields = IntStream.range(0, width).filter(this::holdsYears).toArray();
    }

    /// What a likeness is worth: all of it unless the two are of different years.
    double share(int a, int b) {
        for (int field : fields) {
            var left = entries.get(a).fields().get(field).strip();
            var right = entries.get(b).fields().get(field).strip();
            if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) return APART;
        }
        return 1;
    }

    private boolean holdsYears(int field) {
        var texts = entries.stream().map(e -> e.fields().get(field).strip()).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(YEAR);
    }
}
