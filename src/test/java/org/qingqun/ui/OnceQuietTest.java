package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class OnceQuietTest extends ApplicationTest {
    private static final Duration REST = Duration.millis(20);
    private static final Duration LONG = Duration.seconds(30);
    private final ObservableList<String> running = FXCollections.observableArrayList("search");
    private final AtomicInteger done = new AtomicInteger();

    private OnceQuiet begin(Duration patience) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> OnceQuiet.of(running, REST, patience, done::incrementAndGet));
    }

    private void untilDone() throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> done.get() == 1);
    }

    @Test void nothingIsDoneWhileATaskRuns() throws Exception {
        begin(LONG);
        interact(() -> running.add("count"));
        interact(() -> running.remove("search"));
        sleep(100);
        assertEquals(0, done.get());
        interact(running::clear);
        untilDone();
    }

    /// One task often starts the next.
    @Test void aTaskThatFollowsAtOnceIsWaitedForToo() throws Exception {
        begin(LONG);
        interact(() -> {
            running.clear();
            running.add("count");
        });
        sleep(100);
        assertEquals(0, done.get());
        interact(running::clear);
        untilDone();
    }

    @Test void itIsDoneOnce() throws Exception {
        begin(LONG);
        interact(running::clear);
        untilDone();
        interact(() -> running.add("page"));
        interact(running::clear);
        sleep(100);
        assertEquals(1, done.get());
    }

    @Test void patienceEnds() throws Exception {
        begin(Duration.millis(40));
        untilDone();
    }

    @Test void whatWasStoppedIsNotDone() {
        var waiting = begin(Duration.millis(40));
        interact(waiting::stop);
        interact(running::clear);
        sleep(100);
        assertEquals(0, done.get());
    }
}
