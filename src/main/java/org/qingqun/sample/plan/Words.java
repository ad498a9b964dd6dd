package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Patterns of what people of the sample write. `{0}` and so on stand for what the caller fills in; alternatives are divided by `|`.
public final class Words {
    private final Map<String, List<String>> patterns;

    public Words() {
        patterns = Pages.section("words.properties", "").stream().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].split("\\|", -1))));
    }

    public List<String> all(String key) {
        return Objects.requireNonNull(patterns.get(key), key);
    }

    public String one(String key, Object... filled) {
        return fill(all(key).getFirst(), filled);
    }

    /// Every alternative of `key`, filled in, in an order of chance.
    public List<String> shuffled(String key, Dice dice, Object... filled) {
        var texts = new ArrayList<String>();
        for (var pattern : dice.shuffled(all(key))) texts.add(fill(pattern, filled));
        return texts;
    }

    private static String fill(String pattern, Object... filled) {
        var text = pattern;
        for (int i = 0; i < filled.length; i++) text = text.replace("{" + i + "}", String.valueOf(filled[i]));
        return text.replace("联络联络", "联络");
    }
}
