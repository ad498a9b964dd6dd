package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /// The program's own properties stand again afterwards.
    private static void with(Runnable test) {
        var names = List.of("prism.order", "prism.disableRegionCaching");
        var before = names.stream().map(name -> Optional.ofNullable(System.getProperty(name))).toList();
        try {
            names.forEach(System::clearProperty);
            test.run();
        } finally {
            for (int i = 0; i < names.size(); i++) {
                var name = names.get(i);
                before.get(i).ifPresentOrElse(value -> System.setProperty(name, value), () -> System.clearProperty(name));
            }
        }
    }

    @Test void whatSomebodySetStays() {
        with(() -> {
            System.setProperty("prism.order", "es2");
            Drawing.choose(true, folder);
            assertEquals("es2", System.getProperty("prism.order"));
            assertNull(System.getProperty("prism.disableRegionCaching"));
        });
        with(() -> {
            System.setProperty("prism.disableRegionCaching", "false");
            Drawing.choose(true, folder);
            assertEquals("sw", System.getProperty("prism.order"));
            assertEquals("false", System.getProperty("prism.disableRegionCaching"));
        });
    }

    /// Copied pictures of them took two thirds of the time that scrolling a table took.
    @Test void whatIsDrawnWithoutACardKeepsNoBackgrounds() {
        with(() -> {
            Drawing.choose(true, folder);
            assertEquals("true", System.getProperty("prism.disableRegionCaching"));
        });
        with(() -> {
            System.setProperty("prism.order", "sw");
            Drawing.choose(false, folder);
            assertEquals("true", System.getProperty("prism.disableRegionCaching"));
        });
        with(() -> {
            Drawing.choose(false, folder);
            assertNull(System.getProperty("prism.disableRegionCaching"));
        });
    }
}
