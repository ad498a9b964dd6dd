package org.qingqun.ingest.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each bad file ends in one clear line for that file alone, within 10 seconds and 512 MB, and the others go on.
class HostileFilesTest {
    private static final int LONGEST_MILLIS = 10_000;

    @Test void eachEndsInOneClearLineAndTheOthersGoOn(@TempDir Path folder) throws IOException, InterruptedException {
        var expected = HostileFiles.writeTo(folder);
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), HostileReader.class.getName(), folder.toString());
        child.environment().put("LC_ALL", "C.UTF-8");
        var process = child.redirectErrorStream(true).start();
        var lines = new ArrayList<String>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        var found = new TreeMap<String, String>();
        for (var line : lines) {
            var parts = line.split("\t");
            assertEquals(4, parts.length, String.join("\n", lines));
            found.put(parts[0], parts[1]);
            assertTrue(Integer.parseInt(parts[2]) < LONGEST_MILLIS, line);
            assertFalse(parts[3].matches("(?s).*(?:Exception|java\\.|null).*"), line);
        }
        assertEquals(new TreeMap<>(expected), found);
    }
}
