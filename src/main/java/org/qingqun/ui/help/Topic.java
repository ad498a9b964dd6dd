package org.qingqun.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.lang3.Strings;

/// One text of the help: of a page, or of the keys.
///
/// @param key   the page's key, or `keys`
/// @param lines paragraphs; one that is a point of a list begins with `- `
record Topic(String key, String title, List<String> lines) {
    static final String KEYS = "keys";
    private static final String HEAD = "@";

    /// The help of a language, `zh.txt` beside this class: `@key title`, then its lines.
    static List<Topic> read(String language) {
        try (var in = Objects.requireNonNull(Topic.class.getResourceAsStream(language + ".txt"), language)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Topic> parse(List<String> lines) {
        var topics = new ArrayList<Topic>();
        for (var line : lines) {
            if (line.startsWith(HEAD)) {
                int space = line.indexOf(' ');
                topics.add(new Topic(line.substring(1, space), line.substring(space + 1), new ArrayList<>()));
            } else if (!line.isBlank()) topics.getLast().lines().add(line);
        }
        return topics.stream().map(topic -> new Topic(topic.key(), topic.title(), List.copyOf(topic.lines()))).toList();
    }

    /// Every word stands somewhere in it, whatever its case.
    boolean holds(String words) {
        var all = title + "\n" + String.join("\n", lines);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)).stream().allMatch(word -> Strings.CI.contains(all, word));
    }
}
