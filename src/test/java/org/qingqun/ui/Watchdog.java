package org.qingqun.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Watches the JavaFX thread: how long one of our handlers holds it. Time is the thread's own processor time, so that a busy machine accuses nobody;
/// that nothing waits there is held elsewhere (all work goes through `Tasks`).
final class Watchdog {
    private static final String OURS = "org.qingqun.";
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /// One stay in a handler of ours.
    ///
    /// @param path our methods when it was seen last, outermost last
    record Hold(List<String> path, long millis) {
        boolean isIn(String method) {
            return path.stream().anyMatch(frame -> frame.startsWith(method));
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final Thread watcher;
    private final List<Hold> holds = new ArrayList<>();
    private volatile boolean ended;

    private Watchdog(Thread window) {
        this.window = window;
        this.watcher = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    }

    /// @param window the JavaFX thread
    static Watchdog over(Thread window) {
        var dog = new Watchdog(window);
        dog.watcher.start();
        return dog;
    }

    /// All stays seen, longest first; ends the watch.
    List<Hold> holds() throws InterruptedException {
        ended = true;
        watcher.join();
        return holds.stream().sorted((a, b) -> Long.compare(b.millis(), a.millis())).toList();
    }

    private void watch() {
        @Nullable String handler = null;
        var path = List.<String>of();
        long began = 0;
        while (!ended) {
            var seen = ours();
            var outermost = seen.isEmpty() ? null : seen.getLast();
            long spent = threads.getThreadCpuTime(window.threadId());
            if (handler != null && !handler.equals(outermost)) holds.add(new Hold(path, TimeUnit.NANOSECONDS.toMillis(spent - began)));
            if (outermost != null && !outermost.equals(handler)) began = spent;
            handler = outermost;
            path = seen;
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /// A handler that opened a dialog and waits for it holds nothing: what runs inside the dialog's own loop counts by itself.
    private List<String> ours() {
        Predicate<StackTraceElement> loop = frame -> frame.getMethodName().equals("enterNestedEventLoop");
        return Arrays.stream(window.getStackTrace()).takeWhile(loop.negate()).filter(f -> f.getClassName().startsWith(OURS))
                .filter(f -> !f.getClassName().startsWith(HeadlessMouse.class.getName())).map(StackTraceElement::toString).toList();
    }
}
