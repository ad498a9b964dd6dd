package org.qingqun.duplicate.slot;

import org.qingqun.duplicate.text.Vocabulary;

/// A word of a core.
///
/// @param text   what it is compared by: the first word of its group, else as written
/// @param weight how much it tells, 0.3–2
public record Word(String text, Sort sort, double weight) {
    /// What the word lists know of it.
    public enum Sort {
        /// a subject of the thesaurus
        TOPIC,
        /// what is done about a subject: 宣传, 值班
        FACET,
        /// any other
        PLAIN
    }

    private static final double TOPIC = 2;
    private static final double FACET = 0.7;

    static Word of(Token token, boolean besideASubject) {
        if (token.facet() && (token.kind() != Kind.TOPIC || besideASubject)) return new Word(token.canonical(), Sort.FACET, FACET);
        if (token.kind() == Kind.TOPIC) return new Word(token.canonical(), Sort.TOPIC, TOPIC);
        return plain(token.canonical());
    }

    /// A word that no list knows.
    public static Word plain(String text) {
        return new Word(text, Sort.PLAIN, Vocabulary.weight(text));
    }
}
