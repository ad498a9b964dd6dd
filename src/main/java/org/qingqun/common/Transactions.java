package org.qingqun.common;

import java.util.function.Supplier;

/// Runs work in one database transaction: all of it or nothing. Stores called inside join it; inner calls join the outer one.
public interface Transactions {
    <T> T inOne(Supplier<T> work);

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }
}
