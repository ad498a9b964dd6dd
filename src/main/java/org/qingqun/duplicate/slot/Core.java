package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.duplicate.text.Overlap;

/// What is left of a name or purpose once everything that is no function is taken off.
///
/// @param words     in their order, folded: synonyms stand as one word
/// @param key       the words in an order of their own, so that word order does not count; empty for the whole office
/// @param text      the words joined in their order
/// @param topics    subjects of the thesaurus among the words, facets left out
/// @param facets    what is done about the subject: 宣传, 值班
/// @param vague     only words that hardly say anything (项目, 任务): two such groups may do quite different work
/// @param signature see `Overlap.signature`, over `text`
public record Core(List<String> words, String key, String text, Set<String> topics, Set<String> facets, boolean vague, long signature) {
    public static final Core EMPTY = of(List.of());

    public static Core of(List<Token> tokens) {
        var words = tokens.stream().map(Token::canonical).distinct().toList();
        var text = String.join("", words);
        var key = words.stream().sorted().collect(Collectors.joining("+"));
        var facets = tokens.stream().filter(Token::facet).map(Token::canonical).collect(Collectors.toUnmodifiableSet());
        var topics = tokens.stream().filter(t -> t.kind() == Kind.TOPIC).map(Token::canonical).collect(Collectors.toUnmodifiableSet());
        if (topics.size() > 1) topics = topics.stream().filter(t -> !facets.contains(t)).collect(Collectors.toUnmodifiableSet());
        boolean vague = !tokens.isEmpty() && tokens.stream().allMatch(t -> t.kind() == Kind.TAIL || t.kind() == Kind.FILLER);
        return new Core(words, key, text, topics, facets, vague, Overlap.signature(text));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
