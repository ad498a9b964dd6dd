package org.qingqun.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.qingqun.common.Keyed;

/// The settings as one small JSON file.
public record SettingsFile(Path path) {

    /// What the file says. A missing or damaged file, or a value it does not know, gives the default: settings never keep the program from starting.
    public Settings load() {
        var root = new SmallFile(path).read();
        return new Settings(value(root, "language", Settings.DEFAULT.language()), value(root, "theme", Settings.DEFAULT.theme()));
    }

    public void save(Settings settings) {
        new SmallFile(path).write(SmallFile.blank().put("language", settings.language().key()).put("theme", settings.theme().key()));
    }

    private static <E extends Enum<E> & Keyed> E value(JsonNode root, String name, E fallback) {
        var seen = root.path(name).asText("");
        for (var known : fallback.getDeclaringClass().getEnumConstants()) if (known.key().equals(seen)) return known;
        return fallback;
    }
}
