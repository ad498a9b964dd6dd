package org.qingqun.inventory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;

/// Which assets a list shows and in which order. Empty sets and nulls do not filter; sorting is SQL's work, blanks last.
///
/// @param text  found in name, purpose, custodian or unit, ignoring case and width
/// @param under the unit and everything below it
/// @param rule  with an open finding of this rule
public record InventoryQuery(@Nullable Family family, @Nullable String text, Set<String> states, @Nullable UnitId under, Set<Platform> platforms,
        @Nullable String rule, Sort sort, boolean ascending) {
    public static final InventoryQuery ALL = new InventoryQuery(null, null, Set.of(), null, Set.of(), null, Sort.ID, true);

    public enum Sort implements Keyed {
        ID, NAME, UNIT, PLATFORM, MEMBERS, LAST_ACTIVE, ENDS_ON, STATE
    }

    public InventoryQuery {
        states = Set.copyOf(states);
        platforms = Set.copyOf(platforms);
    }

    public static InventoryQuery of(@Nullable Family family) {
        return new InventoryQuery(family, null, Set.of(), null, Set.of(), null, Sort.ID, true);
    }
}
