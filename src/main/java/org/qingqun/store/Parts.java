package org.qingqun.store;

import java.util.Collection;
import java.util.List;
import org.qingqun.common.Slices;

/// What is too much for one statement, a thousand at a time: SQLite takes 32,766 parameters, and refuses a text that is too long.
final class Parts {
    private static final int AT_ONCE = 1_000;

    private Parts() {}

    static <T> List<List<T>> of(Collection<T> all) {
        return Slices.of(List.copyOf(all), AT_ONCE);
    }
}
