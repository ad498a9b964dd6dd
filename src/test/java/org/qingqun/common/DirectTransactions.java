package org.qingqun.common;

import java.util.function.Supplier;

/// Runs the work at once; counts how many outer transactions there were. Takes nothing back.
public final class DirectTransactions implements Transactions {
    private int depth;
    private int count;
    private int left = Integer.MAX_VALUE;

    public int count() {
        return count;
    }

    /// After `count` more outer transactions the inventory refuses, as one that somebody else holds.
    public void lockAfter(int count) {
        left = count;
    }

    @Override public <T> T inOne(Supplier<T> work) {
        if (depth == 0 && left-- <= 0) throw new ExpectedException(ErrorCode.DATABASE_LOCKED, "office.db");
        if (depth++ == 0) count++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }
}
