package org.qingqun.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// How long the window's thread is held at a stretch, by whatever holds it: a handler, styling, layout. A beat is asked for every few milliseconds and comes when the
/// thread is free; the processor time that the thread took between two beats is what it was held for, whatever else the machine does.
final class Heartbeat {
    private static final String OURS = "org.qingqun.";
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private volatile boolean beaten = true;
    private long spent;
    private Longest longest = new Longest(0, "");
    private String seen = "";

    /// @param where our method that was seen at work, the innermost; empty where it was none of ours
    record Longest(long millis, String where) {}

    private Heartbeat(Thread window) {
        this.window = window;
    }

    /// @param window the JavaFX thread
    static Heartbeat of(Thread window) {
        var heart = new Heartbeat(window);
        Thread.ofPlatform().daemon().name("heartbeat").start(heart::beat);
        return heart;
    }

    private void beat() {
        while (true) {
            beaten = false;
            Platform.runLater(this::beaten);
            while (!beaten) {
                LockSupport.parkNanos(EVERY_NANOS);
                look();
            }
        }
    }

    private void look() {
        if (threads.getThreadCpuTime(window.threadId()) - spent < LONG_NANOS) return;
        var ours = Arrays.stream(window.getStackTrace()).filter(f -> f.getClassName().startsWith(OURS) && !f.getClassName().startsWith(Heartbeat.class.getName())).findFirst();
        synchronized (this) {
            seen = ours.map(StackTraceElement::toString).orElse(seen);
        }
    }

    private synchronized void beaten() {
        long now = threads.getCurrentThreadCpuTime();
        long held = TimeUnit.NANOSECONDS.toMillis(now - spent);
        if (held > longest.millis() && spent > 0) longest = new Longest(held, seen);
        spent = now;
        seen = "";
        beaten = true;
    }

    /// The longest since this was asked last.
    synchronized Longest take() {
        var taken = longest;
        longest = new Longest(0, "");
        return taken;
    }
}
