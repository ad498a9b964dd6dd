package org.qingqun.rule.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A list of words beside the rules: UTF-8, `#` starts a comment line, columns parted by `|`.
public final class WordList {
    private WordList() {}

    /// @param name a file in the folder of the rules' resources
    public static List<String[]> read(String name) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/org/qingqun/rule/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
