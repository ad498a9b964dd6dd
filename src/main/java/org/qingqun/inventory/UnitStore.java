package org.qingqun.inventory;

import java.util.List;
import java.util.Optional;

/// Where the unit tree is kept.
public interface UnitStore {
    /// The whole tree, by id.
    List<Unit> findAll();

    Optional<Unit> find(UnitId id);

    Unit insert(UnitDraft draft);

    /// Overwrites the unit of the same id, aliases included.
    void replace(Unit unit);

    /// Moves everything of `from` to `to`, keeps its name as an alias and removes it.
    void mergeInto(UnitId from, UnitId to);
}
