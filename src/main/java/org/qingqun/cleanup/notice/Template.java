package org.qingqun.cleanup.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text with slots, 【名称】 as in the report's text; texts that were kept with {名称} are read as well.
///
/// @param words a slot's word in the text's language
public record Template(String body, Function<Slot, String> words) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{1,30})}|【([^【】\\n]{1,30})】");

    /// The slots it has.
    public Set<Slot> slots() {
        var found = EnumSet.noneOf(Slot.class);
        PLACE.matcher(body).results().forEach(m -> named(word(m)).ifPresent(found::add));
        return found;
    }

    /// What stands where a slot would and is none of `known`. 【通知】 is a heading and no slot, so brackets count only around a slot's word.
    public Set<String> unknown(Set<Slot> known) {
        return PLACE.matcher(body).results().filter(m -> isPlace(m) && named(word(m)).filter(known::contains).isEmpty()).map(Template::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// In one pass, so that a value may hold brackets itself. A slot without a value stays empty.
    public String filled(Map<Slot, String> values) {
        return PLACE.matcher(body).replaceAll(m -> Matcher.quoteReplacement(isPlace(m) ? named(word(m)).map(slot -> values.getOrDefault(slot, "")).orElse("") : m.group()));
    }

    /// `【名称】`
    public String written(Slot slot) {
        return written(words.apply(slot));
    }

    static String written(String word) {
        return "【" + word + "】";
    }

    private boolean isPlace(MatchResult found) {
        return found.group(1) != null || named(found.group(2)).isPresent();
    }

    private static String word(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private Optional<Slot> named(String word) {
        return Arrays.stream(Slot.values()).filter(slot -> words.apply(slot).equals(word)).findFirst();
    }
}
