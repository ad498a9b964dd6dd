package org.qingqun.ingest.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetField;

/// Headings that offices make of parts, such as 最后一次 + 发言 + 时间: no list has them all, and each still means one thing.
///
/// The file names sets of words (`Last=最近|最后`) and, below them, the orders in which they stand (`last-active-on=Last Use Time`; `?` may be left out).
final class HeadingParts {
    /// One place of an order, and the words that may stand there.
    record Part(List<String> words, boolean open) {}

    /// Parts that stand one after the other and then mean the field.
    record Order(AssetField field, List<Part> parts, Set<Character> ends) {
        boolean makes(String heading) {
            return ends.contains(heading.charAt(heading.length() - 1)) && makes(heading, 0, 0);
        }

        private boolean makes(String heading, int at, int next) {
            if (next == parts.size()) return at == heading.length();
            var part = parts.get(next);
            if (part.open() && makes(heading, at, next + 1)) return true;
            for (var word : part.words()) if (heading.startsWith(word, at) && makes(heading, at + word.length(), next + 1)) return true;
            return false;
        }
    }

    private final List<Order> orders = new ArrayList<>();
    /// By the first character: the cells of a hundred thousand rows are looked up, and most of them begin as no heading does.
    private final Map<Character, List<Order>> byFirst = new HashMap<>();

    private HeadingParts() {}

    static HeadingParts load(String resource) {
        var in = Objects.requireNonNull(HeadingParts.class.getResourceAsStream(resource));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static HeadingParts of(List<String> lines) {
        var parts = new HeadingParts();
        var sets = new HashMap<String, List<String>>();
        for (var line : lines) {
            int cut = line.indexOf('=');
            if (cut < 0 || line.startsWith("#")) continue;
            var key = line.substring(0, cut);
            var value = line.substring(cut + 1);
            if (Character.isUpperCase(key.charAt(0))) sets.put(key, List.of(value.split("\\|")));
            else parts.add(Keyed.of(AssetField.class, key), Arrays.stream(value.split(" ")).map(part -> part(part, sets)).toList());
        }
        return parts;
    }

    private static Part part(String text, Map<String, List<String>> sets) {
        boolean open = text.endsWith("?");
        var words = Arrays.stream((open ? text.substring(0, text.length() - 1) : text).split("\\|"));
        return new Part(words.flatMap(word -> sets.getOrDefault(word, List.of(word)).stream()).toList(), open);
    }

    private void add(AssetField field, List<Part> parts) {
        var ends = new HashSet<Character>();
        for (var word : outermost(parts.reversed())) ends.add(word.charAt(word.length() - 1));
        var order = new Order(field, parts, Set.copyOf(ends));
        orders.add(order);
        var firsts = new HashSet<Character>();
        for (var word : outermost(parts)) firsts.add(word.charAt(0));
        for (var first : firsts) byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(order);
    }

    /// What may stand at the outer end of an order: the words of its first part, and of the next where that may be left out.
    private static List<String> outermost(List<Part> parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            words.addAll(part.words());
            if (!part.open()) break;
        }
        return words;
    }

    List<Order> orders() {
        return orders;
    }

    /// What a plain heading made of known parts means, null for any other.
    @Nullable AssetField find(String heading) {
        if (heading.isEmpty()) return null;
        for (var order : byFirst.getOrDefault(heading.charAt(0), List.of())) if (order.makes(heading)) return order.field();
        return null;
    }
}
