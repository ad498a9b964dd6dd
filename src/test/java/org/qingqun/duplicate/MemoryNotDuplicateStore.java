package org.qingqun.duplicate;

import java.util.HashSet;
import java.util.Set;

/// Remembers what is no duplicate as long as the test runs.
public final class MemoryNotDuplicateStore implements NotDuplicateStore {
    private final Set<Pair> pairs = new HashSet<>();

    @Override public Set<Pair> findAll() {
        return Set.copyOf(pairs);
    }

    @Override public void add(Pair pair, String reason) {
        pairs.add(pair);
    }
}
