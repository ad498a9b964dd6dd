package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemainingTest {
    private Instant now = Instant.parse("2026-10-08T01:00:00Z");
    private final Remaining remaining = new Remaining(() -> now);

    private void after(int seconds, long done, long total, Integer left) {
        now = Instant.parse("2026-10-08T01:00:00Z").plusSeconds(seconds);
        assertEquals(Optional.ofNullable(left).map(Duration::ofSeconds), remaining.after(done, total), done + " of " + total);
    }

    @Test void theRestTakesAsLongAPartAsWhatWasDone() {
        after(10, 25, 100, 30);
        after(40, 100, 180, 32);
        after(179, 179, 180, 1);
    }

    @Test void nothingIsSaidWithoutSomethingToJudgeBy() {
        after(2, 1, 100, null);
        after(10, 0, 100, null);
        after(10, 500, 0, null);
        after(10, 100, 100, null);
    }
}
