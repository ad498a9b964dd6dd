package org.qingqun.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times what a person waits for in a window. Processor time stands beside the clock's, since on a busy machine only it tells anything.
final class WindowClock {
    private static final long PATIENCE_SECONDS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final Scene scene;

    /// @param processorMillis of all threads of this program, or of the window's alone where it is asked how long that is held
    record Took(double millis, double processorMillis) {
        private Took plus(Took other) {
            return new Took(millis + other.millis, processorMillis + other.processorMillis);
        }
    }

    /// A moment on the window's thread.
    private record Moment(long nanos, long processorNanos) {
        private static Moment now() {
            return new Moment(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }

        private Took past() {
            var now = now();
            return new Took((now.nanos - nanos) / 1e6, (now.processorNanos - processorNanos) / 1e6);
        }
    }

    WindowClock(Scene scene) {
        this.scene = scene;
    }

    /// Of all threads of this program so far.
    static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    static <T> T onWindow(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// From a key or a button to the first layout after which it holds.
    Took until(Runnable action, BooleanSupplier done) throws Exception {
        var end = shown(done);
        var from = onWindow(() -> {
            var start = new long[] {System.nanoTime(), processorNanos()};
            action.run();
            return start;
        });
        long at = end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new Took((at - from[0]) / 1e6, (processorNanos() - from[1]) / 1e6);
    }

    /// How long it holds the window's thread: in the handler, and in the pulse that styles, lays out and hands over what it changed.
    Took held(Runnable action) throws Exception {
        var over = new CompletableFuture<Took>();
        onWindow(() -> {
            var from = Moment.now();
            action.run();
            var handled = from.past();
            scene.addPreLayoutPulseListener(new Runnable() {
                @Override public void run() {
                    scene.removePreLayoutPulseListener(this);
                    var pulse = Moment.now();
                    Platform.runLater(() -> over.complete(handled.plus(pulse.past())));
                }
            });
            Platform.requestNextPulse();
            return over;
        });
        return over.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Completed with the time of the first layout after which it holds.
    CompletableFuture<Long> shown(BooleanSupplier done) throws Exception {
        return onWindow(() -> watch(done));
    }

    /// The same asked on the window's thread, where no layout can come between.
    CompletableFuture<Long> watch(BooleanSupplier done) {
        var end = new CompletableFuture<Long>();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override public void run() {
                if (!done.getAsBoolean()) {
                    Platform.requestNextPulse();
                    return;
                }
                scene.removePostLayoutPulseListener(this);
                end.complete(System.nanoTime());
            }
        });
        Platform.requestNextPulse();
        return end;
    }

    static void tell(String what, List<Took> all) {
        System.out.printf(Locale.ROOT, "%s: median %.0f ms, p95 %.0f, most %.0f; processor %.0f, %.0f, %.0f (%d)%n", what,
                at(all, 0.5, Took::millis), at(all, 0.95, Took::millis), at(all, 1, Took::millis),
                at(all, 0.5, Took::processorMillis), at(all, 0.95, Took::processorMillis), at(all, 1, Took::processorMillis), all.size());
    }

    private static double at(List<Took> all, double share, ToDoubleFunction<Took> of) {
        var sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
