package org.qingqun.common;

import java.util.function.Supplier;

/// Runs the work at once; counts how many outer transactions there were. Takes nothing back.
public final class DirectTransactions implements Transactions {
    private int depth;
    private int count;

    public int count() {
        return count;
    }

    @Override public <T> T inOne(Supplier<T> work) {
        if (depth++ == 0) count++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }
}
