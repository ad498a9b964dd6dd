package org.qingqun.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next: its place, the page, columns, saved views; short texts by key. Losing it does no harm. The file is read
/// when something is first asked for.
public final class WindowMemory {
    private final SmallFile file;
    private @Nullable Map<String, String> texts;

    /// @param path a JSON file; made when something is first remembered
    public WindowMemory(Path path) {
        file = new SmallFile(path);
    }

    private Map<String, String> texts() {
        var known = texts;
        if (known != null) return known;
        var read = new TreeMap<String, String>();
        file.read().properties().forEach(entry -> {
            if (entry.getValue().isTextual()) read.put(entry.getKey(), entry.getValue().textValue());
        });
        texts = read;
        return read;
    }

    public synchronized Optional<String> find(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    /// Kept at once in memory, and in the file with the next `save`.
    public synchronized void keep(String key, String value) {
        texts().put(key, value);
    }

    public synchronized void save() {
        var root = SmallFile.blank();
        texts().forEach(root::put);
        file.write(root);
    }
}
