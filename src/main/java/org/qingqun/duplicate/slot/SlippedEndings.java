package org.qingqun.duplicate.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingqun.duplicate.text.Slip;
import org.qingqun.duplicate.text.Vocabulary;

/// Endings that say nothing, with a slip of the pen: 专搬 for 专班, 联络圆 for 联络员.
final class SlippedEndings {
    private static final Set<Kind> SAY_NOTHING = Set.of(Kind.SUFFIX, Kind.TAIL);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    /// By each of their characters: a slip leaves the others as they are.
    private final Map<Character, List<String>> endings;

    /// @param terms all known words with what they are
    SlippedEndings(Map<String, Term> terms) {
        var byCharacter = new HashMap<Character, Set<String>>();
        terms.forEach((word, term) -> {
            if (!SAY_NOTHING.contains(term.kind()) || word.length() < SHORTEST || word.length() > LONGEST) return;
            for (char c : word.toCharArray()) byCharacter.computeIfAbsent(c, _ -> new TreeSet<>()).add(word);
        });
        endings = byCharacter.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /// Length of such an ending of a text that no list knows, 0 where it has none.
    int length(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            var end = text.substring(text.length() - length);
            if (!Vocabulary.isWord(end) && isSlip(end)) return length;
        }
        return 0;
    }

    private boolean isSlip(String end) {
        for (char c : end.toCharArray())
            for (var ending : endings.getOrDefault(c, List.of())) if (ending.length() == end.length() && Slip.between(end, ending)) return true;
        return false;
    }
}
