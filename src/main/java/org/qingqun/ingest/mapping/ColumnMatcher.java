package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// Gives each column its field: the surest match first, each field once. What was learnt of a layout goes before what is known of words, and where a
/// word may mean several things the values below it decide.
final class ColumnMatcher {
    private static final int LEARNT = 100;

    private record Guess(int index, AssetField field, int confidence) {}

    private final HeaderWords words;

    ColumnMatcher(HeaderWords words) {
        this.words = words;
    }

    List<Column> match(Table table, Family family, Map<Integer, AssetField> learnt) {
        var fields = new HashMap<Integer, Guess>();
        var taken = EnumSet.noneOf(AssetField.class);
        learnt.forEach((index, field) -> take(fields, taken, new Guess(index, field, LEARNT)));
        for (var guess : guesses(table, family)) take(fields, taken, guess);
        var columns = new ArrayList<Column>();
        var texts = table.heading().texts();
        for (int i = 0; i < texts.size(); i++) {
            var header = texts.get(i);
            if (header.isEmpty()) continue;
            var guess = fields.get(i);
            columns.add(guess == null ? new Column(i, header, AssetField.IGNORED, isKnown(header, taken, family) ? 99 : 0)
                    : new Column(i, header, guess.field(), guess.confidence()));
        }
        return columns;
    }

    /// A heading whose meaning another column has already is nobody's question; one that the values spoke against is.
    private boolean isKnown(String header, Set<AssetField> taken, Family family) {
        var meanings = words.match(header).keySet();
        return meanings.stream().anyMatch(f -> !ColumnValues.judges(f))
                || (!meanings.isEmpty() && meanings.stream().allMatch(f -> taken.contains(f) || (f == AssetField.APP_KIND && family != Family.GOV_APP)));
    }

    private List<Guess> guesses(Table table, Family family) {
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < table.heading().texts().size(); i++) {
            int index = i;
            var values = new ColumnValues(table.sample(), index);
            words.match(table.heading().texts().get(i)).forEach((field, confidence) -> {
                if (values.allow(field, confidence, family)) guesses.add(new Guess(index, field, values.confirm(field, confidence)));
            });
        }
        guesses.sort(Comparator.comparingInt(Guess::confidence).reversed().thenComparingInt(Guess::index).thenComparing(Guess::field));
        return guesses;
    }

    private static void take(Map<Integer, Guess> fields, EnumSet<AssetField> taken, Guess guess) {
        if (fields.containsKey(guess.index()) || taken.contains(guess.field())) return;
        fields.put(guess.index(), guess);
        if (guess.field() != AssetField.IGNORED) taken.add(guess.field());
    }
}
