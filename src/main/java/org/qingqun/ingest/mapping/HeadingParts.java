package org.qingqun.ingest.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetField;

/// Headings that offices make of parts, such as 最后一次 + 发言 + 时间: no list has them all, and each still means one thing.
///
/// The file names sets of words (`Last=最近|最后`) and, below them, the orders in which they stand (`last-active-on=Last Use Time`). All that can be made is
/// made once, so that a look costs the same as in a list.
final class HeadingParts {
    private final Map<String, List<String>> sets = new HashMap<>();
    private final Map<String, AssetField> made = new HashMap<>();

    private HeadingParts() {}

    static HeadingParts load(String resource) {
        var in = Objects.requireNonNull(HeadingParts.class.getResourceAsStream(resource));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws IllegalStateException when one word would mean two fields
    static HeadingParts of(List<String> lines) {
        var parts = new HeadingParts();
        for (var line : lines) {
            int cut = line.indexOf('=');
            if (cut < 0 || line.startsWith("#")) continue;
            var key = line.substring(0, cut);
            if (Character.isUpperCase(key.charAt(0))) parts.sets.put(key, List.of(line.substring(cut + 1).split("\\|")));
            else parts.order(Keyed.of(AssetField.class, key), line.substring(cut + 1));
        }
        parts.sets.clear();
        return parts;
    }

    /// What a plain heading made of known parts means, null for any other.
    @Nullable AssetField find(String heading) {
        return made.get(heading);
    }

    private void order(AssetField field, String order) {
        List<String> words = List.of("");
        for (var part : order.split(" ")) words = continued(words, part);
        for (var word : words) {
            var other = made.putIfAbsent(word, field);
            if (other != null && other != field) throw new IllegalStateException(word + " means " + other + " and " + field);
        }
    }

    private List<String> continued(List<String> beginnings, String part) {
        var open = part.endsWith("?");
        var ends = Arrays.stream((open ? part.substring(0, part.length() - 1) : part).split("\\|")).flatMap(w -> sets.getOrDefault(w, List.of(w)).stream()).toList();
        var words = new ArrayList<String>(open ? beginnings : List.of());
        for (var beginning : beginnings) for (var end : ends) words.add(beginning + end);
        return words;
    }
}
