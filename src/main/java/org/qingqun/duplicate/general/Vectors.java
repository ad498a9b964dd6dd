package org.qingqun.duplicate.general;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Entries as vectors of their words, each weighed by how rare it is among all entries, of length 1.
final class Vectors {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<Map<String, Double>> vectors = new ArrayList<>();
    private final int size;

    Vectors(List<Entry> entries) {
        size = entries.size();
        var words = entries.stream().map(e -> Words.of(String.join(" ", e.fields()))).toList();
        for (var of : words) for (var word : of) frequency.merge(word, 1, Integer::sum);
        for (var of : words) {
            var vector = new HashMap<String, Double>();
            double square = 0;
            for (var word : of) {
                double weight = weight(word);
                vector.put(word, weight);
                square += weight * weight;
            }
            double length = Math.sqrt(square);
            vector.replaceAll((_, weight) -> weight / length);
            vectors.add(vector);
        }
    }

    Map<String, Double> get(int entry) {
        return vectors.get(entry);
    }

    int frequency(String word) {
        return frequency.getOrDefault(word, 0);
    }

    /// A code tells more than a word as rare.
    private double weight(String word) {
        double rarity = Math.log(1 + size / (double) frequency(word));
        return Words.isCode(word) ? 1.5 * rarity : rarity;
    }

    /// 0–1: the cosine, and how much of either stands in the other, since a short entry may well mean what a long one does.
    double likeness(int a, int b) {
        var smaller = vectors.get(a).size() <= vectors.get(b).size() ? vectors.get(a) : vectors.get(b);
        var larger = smaller == vectors.get(a) ? vectors.get(b) : vectors.get(a);
        double cosine = 0;
        double inSmaller = 0;
        double inLarger = 0;
        for (var entry : smaller.entrySet()) {
            var other = larger.get(entry.getKey());
            if (other == null) continue;
            cosine += entry.getValue() * other;
            inSmaller += entry.getValue() * entry.getValue();
            inLarger += other * other;
        }
        return Math.sqrt(cosine * Math.max(inSmaller, inLarger));
    }
}
