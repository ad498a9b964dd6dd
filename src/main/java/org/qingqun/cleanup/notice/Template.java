package org.qingqun.cleanup.notice;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text with slots in braces.
///
/// @param words a slot's word in the text's language
public record Template(String body, Function<Slot, String> words) {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]{1,30})}");

    /// The slots it has.
    public Set<Slot> slots() {
        var found = EnumSet.noneOf(Slot.class);
        for (var slot : Slot.values()) if (body.contains(written(slot))) found.add(slot);
        return found;
    }

    /// What stands in braces and is none of `known`.
    public Set<String> unknown(Set<Slot> known) {
        var names = known.stream().map(words).collect(Collectors.toSet());
        return IN_BRACES.matcher(body).results().map(m -> m.group(1)).filter(word -> !names.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// In one pass, so that a value may hold braces itself. A slot without a value stays empty.
    public String filled(Map<Slot, String> values) {
        var byWord = values.entrySet().stream().collect(Collectors.toMap(e -> words.apply(e.getKey()), Map.Entry::getValue));
        return IN_BRACES.matcher(body).replaceAll(m -> Matcher.quoteReplacement(byWord.getOrDefault(m.group(1), "")));
    }

    /// `{名称}`
    public String written(Slot slot) {
        return "{" + words.apply(slot) + "}";
    }
}
