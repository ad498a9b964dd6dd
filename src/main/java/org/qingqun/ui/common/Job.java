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
/// @param replaces  an earlier job of the same label that still runs is cancelled and its result dropped
public record Job<T>(String labelKey, Work<T> work, Consumer<? super T> onSuccess, @Nullable Consumer<ExpectedException> onRefusal, boolean replaces) {
    /// Work that tells how far it is.
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    public static <T> Job<T> of(String labelKey, Work<T> work, Consumer<? super T> onSuccess) {
        return new Job<>(labelKey, work, onSuccess, null, false);
    }

    public static <T> Job<T> of(String labelKey, Callable<T> work, Consumer<? super T> onSuccess) {
        return of(labelKey, _ -> work.call(), onSuccess);
    }

    public Job<T> onRefusal(Consumer<ExpectedException> taker) {
        return new Job<>(labelKey, work, onSuccess, taker, replaces);
    }

    /// For what follows typing or dragging: only the last one counts.
    public Job<T> replacing() {
        return new Job<>(labelKey, work, onSuccess, onRefusal, true);
    }
}
