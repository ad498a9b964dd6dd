package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOpenerTest {
    private static final Path REPORTS = Path.of("报告");
    @TempDir Path programs;

    @Test void windowsHasItsExplorer() {
        assertEquals(Optional.of(List.of("explorer.exe", "报告")), new FolderOpener(true, Map.of()).command(REPORTS));
    }

    @Test void linuxNeedsADisplayAndTheProgram() throws IOException {
        var path = "/nowhere::" + programs;
        assertEquals(Optional.empty(), new FolderOpener(false, Map.of("PATH", path, "DISPLAY", ":0")).command(REPORTS));
        var program = Files.createFile(programs.resolve("xdg-open"));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(Optional.empty(), new FolderOpener(false, Map.of("PATH", path)).command(REPORTS));
        assertEquals(Optional.of(List.of(program.toString(), "报告")), new FolderOpener(false, Map.of("PATH", path, "WAYLAND_DISPLAY", "w")).command(REPORTS));
    }
}
