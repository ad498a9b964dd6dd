package org.qingqun.duplicate;

import java.util.Set;
import org.qingqun.duplicate.NotDuplicateStore.Pair;

/// A person's "the same function", kept for good.
public interface SameFunctionStore {
    Set<Pair> findAll();

    void add(Pair pair, String reason);

    /// The person has changed his mind. Nothing happens where nothing was said.
    void remove(Pair pair);
}
