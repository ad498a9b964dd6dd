package org.qingqun.sample.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sample's text resources: UTF-8, `#` starts a comment line, `[name]` a section.
public final class Pages {
    private Pages() {}

    /// The lines of each section, in the order of the file; what stands before the first heading is under `""`.
    public static Map<String, List<String>> sections(String resource) {
        var sections = new LinkedHashMap<String, List<String>>();
        var lines = sections.computeIfAbsent("", _ -> new ArrayList<>());
        for (var line : text(resource).split("\n")) {
            if (line.startsWith("[")) lines = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new ArrayList<>());
            else if (!line.isBlank() && !line.startsWith("#")) lines.add(line);
        }
        return sections;
    }

    /// The lines of one section.
    ///
    /// @throws NullPointerException when the resource has no such section
    public static List<String> section(String resource, String name) {
        return Objects.requireNonNull(sections(resource).get(name), name);
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(Pages.class.getResourceAsStream("/org/qingqun/sample/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
