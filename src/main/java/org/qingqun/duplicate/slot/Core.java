package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.text.Fingerprint;
import org.qingqun.duplicate.text.Vocabulary;

/// What is left of a name or purpose once everything that is no function is taken off.
///
/// @param words     in their order, each once, folded: synonyms stand as one word
/// @param key       the words in an order of their own, so that word order does not count; empty for the whole office
/// @param text      the words joined in their order
/// @param plain     as it was written, before synonyms were folded and words that hardly say anything were dropped
/// @param actions   what is done about nearly everything (治理, 建设), by the first words of their groups
/// @param vague     only words that hardly say anything (项目, 任务): two such groups may do quite different work
/// @param print     what `text` is made of
/// @param said      what `plain` is made of
/// @param siblings  what it speaks of that has siblings, see `Siblings`
/// @param number    tells cores apart quickly; says nothing else
public record Core(List<Word> words, String key, String text, String plain, Set<String> actions, boolean vague, Fingerprint print,
        Fingerprint said, Set<Integer> siblings, int number) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Set<Kind> SAYS_LITTLE = Set.of(Kind.TAIL, Kind.BOILERPLATE, Kind.FILLER, Kind.ACTION);
    public static final Core EMPTY = of(List.of(), "", Set.of());

    /// @param tokens what is left, in its order
    static Core of(List<Token> tokens, String plain, Set<String> actions) {
        var single = new ArrayList<Token>();
        for (var token : tokens) split(token, single);
        boolean subject = single.stream().anyMatch(t -> t.kind() == Kind.TOPIC && !t.facet());
        var distinct = new LinkedHashMap<String, Word>();
        for (var token : single) distinct.putIfAbsent(token.canonical(), Word.of(token, subject));
        boolean vague = !tokens.isEmpty() && tokens.stream().allMatch(t -> SAYS_LITTLE.contains(t.kind()));
        return of(List.copyOf(distinct.values()), plain, actions, vague);
    }

    private static Core of(List<Word> words, String plain, Set<String> actions, boolean vague) {
        var text = words.stream().map(Word::text).collect(Collectors.joining());
        var key = words.stream().map(Word::text).sorted().collect(Collectors.joining("+"));
        return new Core(words, key, text, plain, actions, vague, Fingerprint.of(text), Fingerprint.of(plain), Siblings.in(plain), NUMBERS.incrementAndGet());
    }

    /// Without its first words.
    Core without(int first) {
        var cut = words.subList(0, first).stream().map(Word::text).collect(Collectors.joining());
        return of(words.subList(first, words.size()), plain.startsWith(cut) ? plain.substring(cut.length()) : plain, actions, vague);
    }

    /// A name without a word, only marks or digits: two such are alike only if they are the same.
    static Core nameless(String name) {
        var print = Fingerprint.ofWhole(name);
        return new Core(List.of(new Word(name, Word.Sort.PLAIN, 0)), name, name, name, Set.of(), true, print, print, Set.of(), NUMBERS.incrementAndGet());
    }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof Core core && key.equals(core.key) && plain.equals(core.plain) && text.equals(core.text) && actions.equals(core.actions) && vague == core.vague;
    }

    @Override public int hashCode() {
        return plain.hashCode();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Set<String> topics() {
        return texts(Word.Sort.TOPIC);
    }

    public Set<String> facets() {
        return texts(Word.Sort.FACET);
    }

    /// How much all its words tell together.
    public double weight() {
        double weight = 0;
        for (var word : words) weight += word.weight();
        return weight;
    }

    public boolean has(String word) {
        for (var w : words) if (w.text().equals(word)) return true;
        return false;
    }

    private Set<String> texts(Word.Sort sort) {
        return words.stream().filter(w -> w.sort() == sort).map(Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What no list knows is cut into everyday words.
    private static void split(Token token, List<Token> into) {
        if (token.kind() != Kind.REST || token.text().length() < 3) into.add(token);
        else for (var word : Vocabulary.words(token.text())) into.add(new Token(Kind.REST, word, word, ""));
    }
}
