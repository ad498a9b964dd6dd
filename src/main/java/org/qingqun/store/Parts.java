package org.qingqun.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is too much for one statement, a thousand at a time: SQLite takes 32,766 parameters, and refuses a text that is too long.
final class Parts {
    private static final int AT_ONCE = 1_000;

    private Parts() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var whole = List.copyOf(all);
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < whole.size(); from += AT_ONCE) parts.add(whole.subList(from, Math.min(from + AT_ONCE, whole.size())));
        return parts;
    }
}
