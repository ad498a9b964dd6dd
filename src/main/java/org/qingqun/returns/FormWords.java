package org.qingqun.returns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// The words of the return form, in Chinese whatever the program speaks: units fill it in, and an import has to know its headings.
public final class FormWords {
    public static final FormWords BUNDLED = new FormWords();
    private final Properties words = new Properties();

    private FormWords() {
        try (var in = new InputStreamReader(Objects.requireNonNull(FormWords.class.getResourceAsStream("form.properties")), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws NullPointerException for a key that has no words: a bug
    public String text(String key, Object... args) {
        var text = Objects.requireNonNull(words.getProperty(key), key);
        return args.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(args);
    }

    /// What is asked about each asset of a family, in this order.
    public List<AssetField> columns(Family family) {
        return Stream.of(text("columns." + family.key()).split(" ")).map(key -> Keyed.of(AssetField.class, key)).toList();
    }

    /// The heading of a column; a family may have its own.
    public String heading(Family family, AssetField field) {
        var own = words.getProperty(family.key() + "." + field.key());
        return own == null ? text(field.key()) : own;
    }

    /// How to fill a column in, where it needs saying.
    public Optional<String> hint(AssetField field) {
        return Optional.ofNullable(words.getProperty("hint." + field.key()));
    }

    /// The numbered lines `key.1`, `key.2` …
    public List<String> lines(String key, Object... args) {
        var lines = new ArrayList<String>();
        while (words.containsKey(key + "." + (lines.size() + 1))) lines.add(text(key + "." + (lines.size() + 1), args));
        return lines;
    }
}
