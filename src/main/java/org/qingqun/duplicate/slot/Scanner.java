package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Optional;

/// Cuts a normalised text into pieces, left to right, the longest first: numbers, known words, places by their shape, the rest.
final class Scanner {
    private final Lexicon lexicon;

    Scanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Finds the place a short form means where a name was written, or none.
    interface Nearby {
        Optional<Place> find(String stem);
    }

    /// Only full names are places.
    List<Token> scan(String text) {
        return scan(text, _ -> Optional.empty());
    }

    List<Token> scan(String text, Nearby nearby) {
        return new Scan(text, lexicon.hits(text), nearby).run();
    }
}
