package org.qingqun.duplicate.slot;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Slip;
import org.qingqun.duplicate.text.Vocabulary;
import org.qingqun.duplicate.text.WordVectors;

/// All words we know, found in one pass over a text: those of the program, and those of an inventory's own places and offices.
public final class Lexicon {
    /// The longest known word beginning at a place of a text.
    record Hit(Term term, int length) {}

    private static final class Standard {
        static final WordLists.Read LISTS = WordLists.read();
        static final Lexicon WORDS = new Lexicon(LISTS.terms(), null);
        static final SlippedEndings ENDINGS = new SlippedEndings(LISTS.terms());
        static final Map<String, List<String>> NAMES = LISTS.offices().entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private final Map<String, Term> terms;
    private final @Nullable Lexicon base;
    private final AhoCorasickDoubleArrayTrie<Term> trie = new AhoCorasickDoubleArrayTrie<>();

    private Lexicon(Map<String, Term> terms, @Nullable Lexicon base) {
        this.terms = terms;
        this.base = base;
        if (!terms.isEmpty()) trie.build(new TreeMap<>(terms));
    }

    /// The word lists of the program.
    public static Lexicon standard() {
        return Standard.WORDS;
    }

    /// Reads all lists and dictionaries at once, so that the first comparison does not wait for one after the other.
    public static void load() {
        Stream.<Runnable>of(Lexicon::standard, Vocabulary::load, Slip::load, WordVectors::load).parallel().forEach(Runnable::run);
    }

    /// Names of offices with the first name of each.
    static SortedMap<String, String> offices() {
        return Standard.LISTS.offices();
    }

    /// Whether it is done about nearly everything, or says nothing at the end: 治理, 管理.
    public static boolean hardlyNarrows(String word) {
        return standard().find(word).filter(t -> t.kind() == Kind.ACTION || t.kind() == Kind.TAIL).isPresent();
    }

    /// Length of a misspelt ending that says nothing, 0 where a text has none.
    static int slippedEnding(String text) {
        return Standard.ENDINGS.length(text);
    }

    /// All names of an office by its first name; only that where no list knows it.
    static List<String> namesOf(String office) {
        return Standard.NAMES.getOrDefault(office, List.of(office));
    }

    /// The program's words and an inventory's places, by full name and by short form, and its offices that are on no list. The program's words go before
    /// those, but behind what a user taught.
    ///
    /// @param places  names of places with what each means
    /// @param offices names of offices with what stands for each
    static Lexicon with(Map<String, Place> places, Map<String, String> offices, Thesaurus thesaurus) {
        var own = new TreeMap<String, Term>();
        places.forEach((name, place) -> {
            var stem = Place.of(name, place.rank()).stem();
            if (stem.length() >= 2) own.put(stem, new Term(Kind.SHORT_PLACE, place.stem(), 0, false));
        });
        places.forEach((name, place) -> own.put(name, new Term(Kind.PLACE, place.name(), place.rank().ordinal(), false)));
        offices.forEach((name, office) -> own.put(name, new Term(Kind.ORGANISATION, office, 0, false)));
        own.keySet().removeAll(Standard.WORDS.terms.keySet());
        own.putAll(thesaurus.terms());
        return new Lexicon(own, Standard.WORDS);
    }

    /// Whether all these offices are such as each town has.
    static boolean isBranch(Collection<String> offices) {
        return offices.stream().allMatch(o -> standard().find(o).filter(t -> t.kind() == Kind.BRANCH).isPresent());
    }

    Optional<Term> find(String word) {
        return Optional.ofNullable(terms.get(word));
    }

    /// For each character the longest word that begins there, null where none does.
    @Nullable Hit[] hits(String text) {
        var hits = base == null ? new @Nullable Hit[text.length()] : base.hits(text);
        if (!terms.isEmpty()) trie.parseText(text, (begin, end, term) -> {
            var before = hits[begin];
            if (before == null || before.length() <= end - begin) hits[begin] = new Hit(term, end - begin);
        });
        return hits;
    }
}
