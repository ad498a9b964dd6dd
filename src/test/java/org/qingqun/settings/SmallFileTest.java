package org.qingqun.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallFileTest {
    @TempDir Path folder;

    private SmallFile file() {
        return new SmallFile(folder.resolve("settings.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{\"a\":", "{\"a\":\"b\"", "not json", "\0\0\0\0", "{\"备注\":\"乱码\"} 尾巴"})
    void aDamagedFileSaysNothing(String text) throws IOException {
        Files.writeString(file().path(), text);
        assertTrue(file().read().path("a").isMissingNode());
    }

    /// An editor of a Chinese Windows may have saved it so.
    @Test void aFileInAnotherCharacterSetSaysNothing() throws IOException {
        Files.write(file().path(), "{\"备注\":\"乱码\"}".getBytes(Charset.forName("GBK")));
        assertTrue(file().read().isEmpty());
    }

    @Test void aFolderInItsPlaceSaysNothing() throws IOException {
        Files.createDirectory(file().path());
        assertTrue(file().read().isEmpty());
    }

    @Test void whatIsWrittenIsReadAndReplacesTheOldOne() throws IOException {
        file().write(SmallFile.blank().put("群", "防汛\n群"));
        file().write(SmallFile.blank().put("群", "值班群"));
        assertEquals("{\"群\":\"值班群\"}", file().read().toString());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("settings.json"), files.map(f -> f.getFileName().toString()).toList());
        }
    }
}
