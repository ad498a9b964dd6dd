package org.qingqun.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.qingqun.common.Keyed;

/// The settings as one small JSON file, written aside and renamed: a crash leaves the old one or the new one.
public record SettingsFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What the file says. A missing or damaged file, or a value it does not know, gives the default: settings never keep the program from starting.
    public Settings load() {
        if (!Files.isRegularFile(path)) return Settings.DEFAULT;
        try {
            var root = JSON.readTree(Files.readString(path));
            return new Settings(value(root, "language", Settings.DEFAULT.language()), value(root, "theme", Settings.DEFAULT.theme()));
        } catch (JacksonException damaged) {
            return Settings.DEFAULT;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void save(Settings settings) {
        var root = JSON.createObjectNode().put("language", settings.language().key()).put("theme", settings.theme().key());
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var aside = path.resolveSibling(path.getFileName() + ".new");
            Files.write(aside, root.toPrettyString().getBytes(StandardCharsets.UTF_8));
            rename(aside);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void rename(Path aside) throws IOException {
        try {
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) { // some network drives
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <E extends Enum<E> & Keyed> E value(JsonNode root, String name, E fallback) {
        var seen = root.path(name).asText("");
        for (var known : fallback.getDeclaringClass().getEnumConstants()) if (known.key().equals(seen)) return known;
        return fallback;
    }
}
