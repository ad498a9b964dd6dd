package org.qingqun.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work off the screen's thread. Every task has a name, shows in the status bar, can be cancelled, and a failure always reaches `ErrorWindow`.
public interface Tasks {
    /// Called on the screen's thread; so are the job's consumers.
    <T> void start(Job<T> job);

    default <T> void run(String labelKey, Callable<T> work, Consumer<? super T> onSuccess) {
        start(Job.of(labelKey, work, onSuccess));
    }

    default <T> void runLong(String labelKey, Job.Work<T> work, Consumer<? super T> onSuccess) {
        start(Job.of(labelKey, work, onSuccess));
    }
}
