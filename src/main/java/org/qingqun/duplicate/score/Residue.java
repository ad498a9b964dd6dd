package org.qingqun.duplicate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Word;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Vocabulary;

/// The words two cores share and those each has for itself.
record Residue(List<Word> left, List<Word> right, List<Word> shared) {
    static Residue of(Core a, Core b) {
        var left = new ArrayList<>(a.words());
        var right = new ArrayList<Word>();
        var shared = new ArrayList<Word>();
        for (var word : b.words()) {
            var same = left.stream().filter(w -> w.text().equals(word.text())).findFirst();
            same.ifPresentOrElse(w -> {
                left.remove(w);
                shared.add(w);
            }, () -> right.add(word));
        }
        return new Residue(left, right, shared);
    }

    /// Without the words that mean the same though the lists do not know it (发证 and 颁证), or that shorten each other.
    Residue withoutSynonyms() {
        var left = new ArrayList<>(left());
        var right = new ArrayList<>(right());
        var both = new ArrayList<>(shared());
        for (var word : left()) {
            var same = right.stream().filter(r -> alike(word, r)).findFirst();
            if (same.isEmpty()) continue;
            left.remove(word);
            right.remove(same.get());
            both.add(word);
        }
        return new Residue(left, right, both);
    }

    /// Share of the weight that is in both.
    double overlap() {
        double both = weight(shared);
        double all = both + weight(left) + weight(right);
        return all == 0 ? 0 : both / all;
    }

    boolean oneSided() {
        return left.isEmpty() || right.isEmpty();
    }

    static boolean alike(Word a, Word b) {
        if (a.text().equals(b.text())) return true;
        if (a.sort() == Word.Sort.TOPIC && b.sort() == Word.Sort.TOPIC) return false;
        return Vocabulary.meanAlike(a.text(), b.text()) || Overlap.abbreviates(a.text(), b.text()) || Overlap.abbreviates(b.text(), a.text());
    }

    static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }
}
