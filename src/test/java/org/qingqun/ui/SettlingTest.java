package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SettlingTest extends ApplicationTest {
    private static final Duration QUIET = Duration.millis(60);
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch later = new CountDownLatch(1);

    /// Runs after anything that was still to come from `QUIET`.
    private void waitForTheEnd() throws InterruptedException {
        interact(() -> new Settling(QUIET.multiply(2), later::countDown).changed());
        assertEquals(true, later.await(10, TimeUnit.SECONDS));
    }

    @Test void manyChangesAreOneRun() throws InterruptedException {
        interact(() -> {
            var settling = new Settling(QUIET, runs::incrementAndGet);
            for (int i = 0; i < 5; i++) settling.changed();
        });
        waitForTheEnd();
        assertEquals(1, runs.get());
    }

    @Test void whatWasLetGoDoesNothingMore() throws InterruptedException {
        interact(() -> {
            var settling = new Settling(QUIET, runs::incrementAndGet);
            settling.changed();
            settling.stop();
        });
        waitForTheEnd();
        assertEquals(0, runs.get());
    }
}
