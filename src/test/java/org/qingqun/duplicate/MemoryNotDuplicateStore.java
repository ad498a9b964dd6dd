package org.qingqun.duplicate;

import java.util.HashSet;
import java.util.Set;
import org.qingqun.duplicate.slot.Thesaurus;

/// Remembers what is no duplicate as long as the test runs.
public final class MemoryNotDuplicateStore implements NotDuplicateStore {
    private final Set<Pair> pairs = new HashSet<>();

    @Override public Set<Pair> findAll() {
        return Set.copyOf(pairs);
    }

    @Override public void add(Pair pair, String reason) {
        pairs.add(pair);
    }

    @Override public void remove(Pair pair) {
        pairs.remove(pair);
    }

    /// With nothing else taught.
    public Taught alone() {
        return new Taught(this, new SameFunctionStore() {
            @Override public Set<Pair> findAll() {
                return Set.of();
            }

            @Override public void add(Pair pair, String reason) {
                throw new UnsupportedOperationException();
            }

            @Override public void remove(Pair pair) {}
        }, new ThesaurusStore() {
            @Override public Thesaurus get() {
                return Thesaurus.NONE;
            }

            @Override public void replace(Thesaurus thesaurus) {
                throw new UnsupportedOperationException();
            }
        });
    }
}
