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
    UnitMerger mergeInto(UnitId from, UnitId to);

    /// Parts what `mergeInto` made one: the unit that was gone is back, with what still stands where it was moved to.
    void part(UnitMerger merger);

    /// @throws org.qingqun.common.ExpectedException `UNIT_IN_USE` while anything stands below it or points to it
    void remove(UnitId id);
}
