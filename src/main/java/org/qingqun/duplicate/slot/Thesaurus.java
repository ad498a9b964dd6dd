package org.qingqun.duplicate.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.qingqun.duplicate.text.Normaliser;

/// Words a user taught: each line one subject, its first word stands for all. A word here goes before the same word in the bundled list, so a line of a
/// single word parts it from its bundled synonyms.
public record Thesaurus(List<List<String>> lines) {
    public static final Thesaurus NONE = new Thesaurus(List.of());
    private static final String BLANKS = "[\\s,，、;；|]+";

    public Thesaurus {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// Lines of words parted by blanks, commas or 顿号; empty lines and comments (`#`) are passed over.
    public static Thesaurus parse(List<String> text) {
        var lines = new ArrayList<List<String>>();
        for (var line : text) {
            if (line.isBlank() || line.strip().startsWith("#")) continue;
            var words = new LinkedHashSet<>(List.of(line.strip().split(BLANKS)));
            words.removeIf(word -> Normaliser.normalise(word).isEmpty());
            if (!words.isEmpty()) lines.add(List.copyOf(words));
        }
        return new Thesaurus(lines);
    }

    /// The subjects the program brings along, in the same form, each on one line.
    public static Thesaurus bundled() {
        var subjects = new LinkedHashMap<String, LinkedHashSet<String>>();
        for (var words : parse(WordLists.lines("topics.txt")).lines()) subjects.computeIfAbsent(words.getFirst(), _ -> new LinkedHashSet<>()).addAll(words);
        return new Thesaurus(subjects.values().stream().map(List::copyOf).toList());
    }

    /// One subject a line, as `parse` reads it.
    public List<String> format() {
        return lines.stream().map(words -> String.join(" ", words)).toList();
    }

    /// Where a word stands on two lines the first counts.
    Map<String, Term> terms() {
        var terms = new HashMap<String, Term>();
        for (var words : lines) for (var word : words)
            terms.putIfAbsent(Normaliser.normalise(word), new Term(Kind.TOPIC, Normaliser.normalise(words.getFirst()), 0, false));
        return terms;
    }
}
