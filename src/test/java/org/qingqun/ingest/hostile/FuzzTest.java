package org.qingqun.ingest.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Some seconds of what `./check fuzz` does for minutes; the same damage every time.
class FuzzTest {
    private static final long LONGEST_NANOS = 12_000_000_000L;
    private static final int ROUNDS = 150;

    @Test void damagedFilesEndInRowsOrInOneClearLine(@TempDir Path folder) throws IOException {
        var fuzz = new Fuzz(folder);
        long end = System.nanoTime() + LONGEST_NANOS;
        for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) fuzz.round(round);
        assertTrue(fuzz.read() > 10 && fuzz.refused() > 10, fuzz.read() + " read, " + fuzz.refused() + " refused");
    }
}
