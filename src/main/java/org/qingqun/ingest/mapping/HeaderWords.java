package org.qingqun.ingest.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// The headings we know, from `synonyms.properties`, and how sure a heading is to mean a field.
///
/// 99 word for word · 97 the lower of two heading rows · 95 but for brackets · 92 made of known parts
/// · 90 several known ones · 85 a weak word, or a long known one at the end · below 80 a known one inside.
final class HeaderWords {
    static final HeaderWords BUNDLED = load("/org/qingqun/ingest/synonyms.properties");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final String MARKS = "*:：☆★\"“”'‘’《》";
    private static final String AND = "及和与、/,+&";
    private static final Comparator<String> LONGEST = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final int EXACT = 99;
    private static final int LOWER = 97;
    private static final int BARE = 95;
    private static final int MADE = 92;
    static final int SEVERAL = 90;
    static final int WEAK = 85;
    private static final int LONG = 4;
    private static final int MOST_KEPT = 20_000;

    private final HeadingParts parts = HeadingParts.load("/org/qingqun/ingest/heading-parts.properties");
    private final Map<String, AssetField> strong = new HashMap<>();
    /// The strong ones of more than one character by their first one: the cells of a hundred thousand rows are looked through for them.
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<String, List<AssetField>> weak = new HashMap<>();
    /// Answers given, since the rows of a folder are looked through again and again.
    private final Map<String, Map<AssetField, Integer>> matched = new ConcurrentHashMap<>();
    private final Map<Family, List<String>> families = new EnumMap<>(Family.class);

    private HeaderWords() {}

    private static HeaderWords load(String resource) {
        var words = new HeaderWords();
        var file = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(HeaderWords.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var key : file.stringPropertyNames()) words.add(key, List.of(file.getProperty(key).split("\\|")));
        words.strong.forEach((word, field) -> {
            if (word.length() > 1 && field != AssetField.IGNORED) words.byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
        });
        return words;
    }

    private void add(String key, List<String> headings) {
        if (key.startsWith("family.")) families.put(Keyed.of(Family.class, key.substring(7)), headings);
        else if (key.endsWith(".weak")) headings.forEach(h -> weak.computeIfAbsent(h, _ -> new ArrayList<>()).add(Keyed.of(AssetField.class, key.replace(".weak", ""))));
        else headings.forEach(h -> strong.put(h, Keyed.of(AssetField.class, key)));
    }

    /// What a heading may mean, with the confidence of each; empty for one nobody knows.
    Map<AssetField, Integer> match(String heading) {
        if (matched.size() > MOST_KEPT) matched.clear();
        return matched.computeIfAbsent(heading, this::find);
    }

    /// Whether it surely means something.
    boolean isKnown(String heading) {
        for (int confidence : match(heading).values()) if (confidence >= Ledger.SURE) return true;
        return false;
    }

    private Map<AssetField, Integer> find(String heading) {
        var found = new EnumMap<AssetField, Integer>(AssetField.class);
        var whole = plain(heading);
        score(found, whole.replace("-", ""), EXACT);
        for (int cut = whole.indexOf('-'); cut > 0; cut = whole.indexOf('-', cut + 1)) score(found, whole.substring(cut + 1).replace("-", ""), LOWER);
        return Map.copyOf(found);
    }

    private void score(Map<AssetField, Integer> found, String text, int best) {
        var bare = text.indexOf('(') < 0 && text.indexOf('[') < 0 ? text : BRACKETS.matcher(text).replaceAll("");
        if (bare.isEmpty()) return;
        var exact = strong.get(text);
        var almost = strong.get(bare);
        if (exact != null) raise(found, exact, best);
        else if (almost != null) raise(found, almost, BARE);
        for (var form : List.of(text, bare))
            for (var field : weak.getOrDefault(form, List.of())) raise(found, field, field == AssetField.SPONSOR || field == AssetField.RESPONSIBLE ? WEAK - 1 : WEAK);
        if (!found.isEmpty()) return;
        var made = parts.find(text);
        if (made == null) made = parts.find(bare);
        if (made != null) raise(found, made, MADE);
        if (made != null || bare.startsWith("是否")) return;
        var first = several(bare);
        if (first != null) {
            raise(found, first, SEVERAL);
            return;
        }
        var word = longestIn(bare);
        if (word != null) raise(found, Objects.requireNonNull(strong.get(word)), inside(bare, word));
    }

    private @Nullable String longestIn(String text) {
        String longest = null;
        for (int i = 0; i < text.length(); i++)
            for (var word : byFirst.getOrDefault(text.charAt(i), List.of()))
                if (text.startsWith(word, i) && (longest == null || LONGEST.compare(word, longest) > 0)) longest = word;
        return longest;
    }

    /// 群主及联系电话: a heading of several known ones means the first; whoever reads its cells parts them.
    private @Nullable AssetField several(String heading) {
        if (!StringUtils.containsAny(heading, AND)) return null;
        var words = StringUtils.split(heading, AND);
        if (words.length < 2 || AND.indexOf(heading.charAt(0)) >= 0) return null;
        for (var word : words) if (meaning(word) == null) return null;
        return meaning(words[0]);
    }

    private @Nullable AssetField meaning(String word) {
        var exact = strong.get(word);
        return exact == null ? parts.find(word) : exact;
    }

    private static int inside(String heading, String word) {
        return heading.endsWith(word) && word.length() >= LONG ? WEAK : 60 + 20 * word.length() / (heading.length() + 1);
    }

    private static void raise(Map<AssetField, Integer> found, AssetField field, int confidence) {
        found.merge(field, confidence, Math::max);
    }

    /// How many of the words that tell this family occur in the text.
    long countSigns(Family family, String text) {
        var plain = Words.plain(text);
        return families.getOrDefault(family, List.of()).stream().filter(plain::contains).count();
    }

    /// A heading with how much of it is known.
    Heading rate(List<String> texts, int depth, int lastRow) {
        int known = 0;
        boolean named = false;
        for (var text : texts) {
            if (text.isEmpty() || !isKnown(text)) continue;
            known++;
            named |= match(text).getOrDefault(AssetField.NAME, 0) >= Ledger.SURE;
        }
        return new Heading(texts, depth, lastRow, known, named);
    }

    static String plain(String heading) {
        return StringUtils.replaceChars(Words.plain(heading), MARKS, "");
    }
}
