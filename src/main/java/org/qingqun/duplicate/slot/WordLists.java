package org.qingqun.duplicate.slot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingqun.duplicate.text.Normaliser;

/// The word lists beside the code, as terms. A word that stands in several lists gets the kind that comes first in `Kind`.
final class WordLists {
    private static final String FOLDER = "/org/qingqun/duplicate/";
    private static final Map<String, Kind> SECTIONS = Map.ofEntries(Map.entry("carrier", Kind.CARRIER), Map.entry("suffix", Kind.SUFFIX),
            Map.entry("tail", Kind.TAIL), Map.entry("filler", Kind.FILLER), Map.entry("action", Kind.ACTION), Map.entry("facet", Kind.FACET), Map.entry("noise", Kind.NOISE),
            Map.entry("boilerplate", Kind.BOILERPLATE), Map.entry("whole", Kind.WHOLE), Map.entry("level", Kind.LEVEL), Map.entry("period", Kind.PERIOD),
            Map.entry("direction", Kind.DIRECTION), Map.entry("role-external", Kind.OUTSIDER), Map.entry("role-leader", Kind.LEADER),
            Map.entry("role-line", Kind.LINE), Map.entry("word", Kind.WORD), Map.entry("same", Kind.WORD));
    private static final Set<Kind> GROUPED = Set.of(Kind.ACTION, Kind.FACET, Kind.LEVEL, Kind.OUTSIDER, Kind.LEADER, Kind.LINE);

    private final Map<String, Term> terms = new HashMap<>();
    private final SortedMap<String, String> offices = new TreeMap<>();
    private final Set<String> facets = new HashSet<>();
    private int group;

    private WordLists() {}

    /// All words with what they are, and the names of offices with the first name of each (some of them are subjects too: 妇联).
    record Read(Map<String, Term> terms, SortedMap<String, String> offices) {}

    static Read read() {
        var lists = new WordLists();
        lists.lexicon();
        for (var line : lines("topics.txt")) lists.addAll(line.split(" "), Kind.TOPIC, true);
        lists.organisations();
        for (var place : Atlas.places()) lists.terms.putIfAbsent(place.name(), new Term(Kind.PLACE, place.name(), place.rank().ordinal(), false));
        lists.terms.replaceAll((word, term) -> new Term(term.kind(), term.canonical(), term.group(), lists.facets.contains(word)));
        return new Read(Map.copyOf(lists.terms), lists.offices);
    }

    private void organisations() {
        var kind = Kind.ORGANISATION;
        for (var line : lines("organisations.txt")) {
            if (line.startsWith("[")) kind = line.equals("[branch]") ? Kind.BRANCH : Kind.ORGANISATION;
            else office(line.split(" "), kind);
        }
    }

    private void office(String[] names, Kind kind) {
        addAll(names, kind, true);
        for (var name : names) offices.putIfAbsent(Normaliser.normalise(name), Normaliser.normalise(names[0]));
    }

    private void lexicon() {
        var section = "";
        for (var line : lines("lexicon.txt")) {
            if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
            else {
                var kind = Objects.requireNonNull(SECTIONS.get(section), section);
                addAll(line.split(" "), kind, GROUPED.contains(kind) || section.equals("same"));
            }
        }
    }

    private void addAll(String[] words, Kind kind, boolean folded) {
        group++;
        var first = first(words[0], kind);
        for (var word : words) {
            var key = Normaliser.normalise(word);
            if (kind == Kind.FACET) facets.add(key);
            var term = new Term(kind, folded ? first : key, kind == Kind.DIRECTION ? group : 0, false);
            terms.merge(key, term, (before, after) -> after.kind().compareTo(before.kind()) < 0 ? after : before);
        }
    }

    /// A line that begins with a word of an earlier line goes on with that one.
    private String first(String word, Kind kind) {
        var key = Normaliser.normalise(word);
        var known = terms.get(key);
        return kind == Kind.TOPIC && known != null && known.kind() == kind ? known.canonical() : key;
    }

    /// A file beside the code without blank lines and comments.
    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream(FOLDER + file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
