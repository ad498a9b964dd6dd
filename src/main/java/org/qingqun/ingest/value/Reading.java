package org.qingqun.ingest.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What became of a cell: a value, nothing (blank, 不详 or masked), or a doubt that a person has to settle.
public record Reading<T>(@Nullable T value, @Nullable Doubt doubt) {
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null);
    }

    public static <T> Reading<T> doubtful(Doubt doubt) {
        return new Reading<>(null, doubt);
    }

    public <R> Reading<R> map(Function<T, @Nullable R> change) {
        return new Reading<>(value == null ? null : change.apply(value), doubt);
    }
}
