package org.qingqun.cleanup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// Which cases a list shows, by deadline (none last), then id. Empty sets and nulls do not filter.
///
/// @param under the asset's unit is this one or below it
public record CaseQuery(Set<CaseState> states, Set<Disposition> dispositions, @Nullable Family family, @Nullable UnitId under, @Nullable String text) {
    public static final CaseQuery ALL = new CaseQuery(Set.of(), Set.of(), null, null, null);

    public CaseQuery {
        states = Set.copyOf(states);
        dispositions = Set.copyOf(dispositions);
    }

    public static CaseQuery in(CaseState... states) {
        return new CaseQuery(Set.of(states), Set.of(), null, null, null);
    }
}
