package org.qingqun.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What the program is built with, and under which licences. The list is a text file beside this class.
final class Licences {
    /// One library or font.
    record Part(String name, String licence) {}

    private Licences() {}

    static List<Part> all() {
        try (var in = Objects.requireNonNull(Licences.class.getResourceAsStream("licences.txt"), "licences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(line -> line.split("\\|", 2))
                    .map(parts -> new Part(parts[0].strip(), parts[1].strip())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
