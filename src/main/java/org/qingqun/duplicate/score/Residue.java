package org.qingqun.duplicate.score;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Word;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Vocabulary;

/// The words two cores share and those each has for itself.
record Residue(List<Word> left, List<Word> right, List<Word> shared) {
    /// Longer remainders are not cut anew: no name leaves so much.
    private static final int ENDLESS = 48;

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

    /// Cut anew where the words of the two sides overlap: 林权|登记 beside 林权确权 leaves 登记 and 确权.
    Residue recut() {
        var left = text(plain(left()));
        var right = text(plain(right()));
        if (left.length() + right.length() > ENDLESS) return this;
        var rest = Overlap.residue(left, right);
        if (rest.left().equals(left)) return this;
        var both = new ArrayList<>(shared());
        var common = Overlap.commonPart(left, rest.left());
        both.add(new Word(common, Word.Sort.PLAIN, Math.min(2, 0.7 * common.length())));
        return new Residue(beside(left(), rest.left()), beside(right(), rest.right()), both);
    }

    private static List<Word> plain(List<Word> words) {
        return words.stream().filter(w -> w.sort() == Word.Sort.PLAIN).toList();
    }

    private static List<Word> beside(List<Word> words, String plain) {
        var all = new ArrayList<>(words.stream().filter(w -> w.sort() != Word.Sort.PLAIN).toList());
        if (!plain.isEmpty()) for (var word : Vocabulary.words(plain)) all.add(Word.plain(word));
        return all;
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
        double weight = 0;
        for (var word : words) weight += word.weight();
        return weight;
    }

    static String text(List<Word> words) {
        if (words.isEmpty()) return "";
        if (words.size() == 1) return words.getFirst().text();
        var text = new StringBuilder();
        for (var word : words) text.append(word.text());
        return text.toString();
    }
}
