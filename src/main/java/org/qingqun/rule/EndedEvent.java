package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;

/// Something that temporary groups were to last for is over: a task force is dissolved, an exam is held.
///
/// @param event as it stands in the ledgers
/// @param under only groups of this unit and below; null for all
/// @param units the unit and all below it, once they were looked up
public record EndedEvent(String event, @Nullable UnitId under, LocalDate endedOn, Set<UnitId> units) {
    public EndedEvent {
        units = Set.copyOf(units);
    }

    /// Whether this is what the asset was to last for.
    public boolean ends(Asset asset) {
        var awaited = asset.facts().term().event();
        return awaited != null && Identity.nameKey(awaited).equals(Identity.nameKey(event)) && (under == null || units.contains(asset.unit()));
    }
}
