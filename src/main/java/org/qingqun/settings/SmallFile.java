package org.qingqun.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A small JSON file, written aside and renamed: a crash leaves the old one or the new one.
record SmallFile(Path path) {
    /// Made when something is first read: it takes its time, which the window's thread does not have.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    static ObjectNode blank() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// An empty object for a file that is missing or damaged: what it holds never keeps the program from starting.
    JsonNode read() {
        if (!Files.isRegularFile(path)) return blank();
        try {
            return Json.MAPPER.readTree(Files.readString(path));
        } catch (JacksonException | CharacterCodingException damaged) {
            return blank();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(JsonNode root) {
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
}
