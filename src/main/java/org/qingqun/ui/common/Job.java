package org.qingqun.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

/// Work to be done off the screen's thread, and what to do on it afterwards.
///
/// @param labelKey  what the status bar calls it
/// @param onRefusal takes an expected refusal; null: it is shown as every failure is
/// @param onEnd     called first, however it ended: done, refused, broken or cancelled
/// @param replaces  an earlier job of the same label that still runs is cancelled and its result dropped
/// @param stoppable cancelling only asks the work to stop, and how it ends then is told like any end: with what was done so far, or refused as `CANCELLED`
/// @param patient   begins when nothing else runs and what was read is in sight: somebody waits for that, and the processors are few
/// @param watcher   told how far the work is; null: only the status bar shows it
public record Job<T>(String labelKey, Work<T> work, Consumer<? super T> onSuccess, @Nullable Consumer<ExpectedException> onRefusal, Runnable onEnd,
        boolean replaces, boolean stoppable, boolean patient, @Nullable Watcher watcher) {
    /// Work that tells how far it is.
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// Follows the work on the screen's thread; `total` 0 means not known yet.
    public interface Watcher {
        void at(long done, long total);
    }

    public static <T> Job<T> of(String labelKey, Work<T> work, Consumer<? super T> onSuccess) {
        return new Job<>(labelKey, work, onSuccess, null, () -> {}, false, false, false, null);
    }

    public static <T> Job<T> of(String labelKey, Callable<T> work, Consumer<? super T> onSuccess) {
        return of(labelKey, _ -> work.call(), onSuccess);
    }

    public Job<T> onRefusal(Consumer<ExpectedException> taker) {
        return new Job<>(labelKey, work, onSuccess, taker, onEnd, replaces, stoppable, patient, watcher);
    }

    public Job<T> onEnd(Runnable end) {
        return new Job<>(labelKey, work, onSuccess, onRefusal, end, replaces, stoppable, patient, watcher);
    }

    /// For what follows typing or dragging: only the last one counts.
    public Job<T> replacing() {
        return new Job<>(labelKey, work, onSuccess, onRefusal, onEnd, true, stoppable, patient, watcher);
    }

    /// For what nobody waits for, counts and badges.
    public Job<T> patiently() {
        return new Job<>(labelKey, work, onSuccess, onRefusal, onEnd, replaces, stoppable, true, watcher);
    }

    /// For long work that a page follows from beginning to end.
    public Job<T> watched(Watcher follower) {
        return new Job<>(labelKey, work, onSuccess, onRefusal, onEnd, replaces, true, patient, follower);
    }
}
