package org.qingqun.duplicate.slot;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All words we know, found in one pass over a text. Made once for the word lists and once more for each inventory's own places.
public final class Lexicon {
    /// The longest known word beginning at a place of a text.
    record Hit(Term term, int length) {}

    private static final class Standard {
        static final Lexicon WORDS = new Lexicon(WordLists.read());
    }

    private final Map<String, Term> terms;
    private final AhoCorasickDoubleArrayTrie<Term> trie = new AhoCorasickDoubleArrayTrie<>();

    private Lexicon(Map<String, Term> terms) {
        this.terms = terms;
        trie.build(new TreeMap<>(terms));
    }

    /// The word lists of the program.
    public static Lexicon standard() {
        return Standard.WORDS;
    }

    /// These words and an inventory's places by full name, and by short form where that is no word.
    Lexicon with(Iterable<Place> places) {
        var all = new HashMap<String, Term>();
        for (var place : places) {
            if (place.stem().length() >= 2 && !terms.containsKey(place.stem())) all.merge(place.stem(), term(place), Lexicon::larger);
        }
        for (var place : places) all.put(place.name(), term(place));
        all.putAll(terms);
        return new Lexicon(all);
    }

    Optional<Term> find(String word) {
        return Optional.ofNullable(terms.get(word));
    }

    /// For each character the longest word that begins there, null where none does.
    @Nullable Hit[] hits(String text) {
        var hits = new @Nullable Hit[text.length()];
        trie.parseText(text, (begin, end, term) -> {
            var before = hits[begin];
            if (before == null || before.length() < end - begin) hits[begin] = new Hit(term, end - begin);
        });
        return hits;
    }

    private static Term term(Place place) {
        return new Term(Kind.PLACE, place.name(), place.rank().depth(), false);
    }

    private static Term larger(Term a, Term b) {
        int order = a.group() != b.group() ? Integer.compare(a.group(), b.group()) : a.canonical().compareTo(b.canonical());
        return order <= 0 ? a : b;
    }
}
