package org.qingqun.inventory;

import java.util.List;

/// Two units that became one, with what is needed to part them again.
///
/// @param gone  the one that is no more, as it was
/// @param kept  the other as it was before
/// @param moved every row that pointed to `gone` and points to `kept` since
public record UnitMerger(Unit gone, Unit kept, List<Moved> moved) {
    /// One row of the store: where it stands, and its key there.
    ///
    /// @param dropped the whole row where `kept` had the same already, so that it went; else empty
    public record Moved(String place, List<Object> key, List<Object> dropped) {
        public Moved {
            key = List.copyOf(key);
            dropped = List.copyOf(dropped);
        }

        public Moved(String place, List<Object> key) {
            this(place, key, List.of());
        }
    }

    public UnitMerger {
        moved = List.copyOf(moved);
    }
}
