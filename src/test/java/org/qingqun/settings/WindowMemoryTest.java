package org.qingqun.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
    @TempDir private Path folder;

    @Test void whatIsKeptAndSavedIsFoundAtTheNextStart() {
        var file = folder.resolve("新/window.json");
        var memory = new WindowMemory(file);
        memory.keep("page", "review");
        memory.keep("page", "inventory");
        assertEquals(Optional.of("inventory"), memory.find("page"));
        assertEquals(Optional.empty(), new WindowMemory(file).find("page"));
        memory.save();
        assertEquals(Optional.of("inventory"), new WindowMemory(file).find("page"));
    }

    @Test void aDamagedFileIsForgotten() throws IOException {
        var file = Files.writeString(folder.resolve("window.json"), "{\"page\": \"rev");
        assertEquals(Optional.empty(), new WindowMemory(file).find("page"));
    }

    @Test void whatIsNoTextIsLeftOut() throws IOException {
        var file = Files.writeString(folder.resolve("window.json"), "{\"page\": 3, \"window\": \"0 0 800 600\"}");
        assertEquals(Optional.empty(), new WindowMemory(file).find("page"));
        assertEquals(Optional.of("0 0 800 600"), new WindowMemory(file).find("window"));
    }
}
