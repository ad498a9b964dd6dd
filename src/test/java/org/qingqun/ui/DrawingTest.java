package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
    @TempDir private Path folder;

    @Test void withoutACardLinuxDrawsByItself() throws IOException {
        assertEquals(Optional.of("sw"), Drawing.wanted(true, folder.resolve("missing")));
        assertEquals(Optional.of("sw"), Drawing.wanted(true, folder));
        Files.createFile(folder.resolve("card0")); // shows pictures, cannot draw
        assertEquals(Optional.of("sw"), Drawing.wanted(true, folder));
    }

    @Test void aCardIsUsed() throws IOException {
        Files.createFile(folder.resolve("renderD128"));
        assertEquals(Optional.empty(), Drawing.wanted(true, folder));
    }

    @Test void otherSystemsAreLeftAlone() {
        assertEquals(Optional.empty(), Drawing.wanted(false, folder));
    }

    @Test void whatSomebodySetStays() {
        var before = System.getProperty("prism.order");
        try {
            System.setProperty("prism.order", "es2");
            Drawing.choose(true, folder);
            assertEquals("es2", System.getProperty("prism.order"));
            System.clearProperty("prism.order");
            Drawing.choose(true, folder);
            assertEquals("sw", System.getProperty("prism.order"));
        } finally {
            if (before == null) System.clearProperty("prism.order");
            else System.setProperty("prism.order", before);
        }
    }
}
