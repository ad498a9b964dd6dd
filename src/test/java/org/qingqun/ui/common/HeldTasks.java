package org.qingqun.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tasks for tests that wait to be let go, one by one, as if they took their time.
public final class HeldTasks implements Tasks {
    private final NowTasks now = new NowTasks();
    private final Deque<Job<?>> held = new ArrayDeque<>();

    @Override public <T> void start(Job<T> job) {
        held.add(job);
    }

    /// Runs the oldest one.
    public void letGo() {
        now.start(held.removeFirst());
    }

    public int count() {
        return held.size();
    }
}
