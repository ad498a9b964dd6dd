package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Progress;

class StopTest {
    /// What a task tells, and whether the status bar cancelled it.
    private static final class Told implements Progress {
        final List<String> told = new ArrayList<>();
        boolean cancelled;

        @Override public void at(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override public boolean isCancelled() {
            return cancelled;
        }
    }

    @Test void eitherButtonCancels() {
        var bar = new Told();
        var stop = new Stop();
        var progress = stop.on(bar);
        progress.at(1, 3);
        assertEquals(List.of("1/3"), bar.told);
        assertEquals(false, progress.isCancelled());
        bar.cancelled = true;
        assertEquals(true, progress.isCancelled());
        bar.cancelled = false;
        stop.press();
        assertEquals(true, progress.isCancelled());
    }
}
