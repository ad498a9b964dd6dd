package org.qingqun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for one command's passing needs; closing it removes it with all that is in it.
record SpareFolder(Path path) implements AutoCloseable {
    static SpareFolder make() {
        try {
            return new SpareFolder(Files.createTempDirectory("qingqun"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override public void close() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
