package org.qingqun.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change of the unit tree, with what is needed to take it back while nobody built on it.
///
/// @param before units it changed, as they were
/// @param after  the same ones in the same order, as they are since
/// @param added  units it made, each after the one above it
/// @param merger only where two became one; then `after` holds the one that is left
public record UnitStep(List<Unit> before, List<Unit> after, List<Unit> added, @Nullable UnitMerger merger) {
    public UnitStep {
        before = List.copyOf(before);
        after = List.copyOf(after);
        added = List.copyOf(added);
    }

    static final UnitStep NONE = new UnitStep(List.of(), List.of(), List.of(), null);

    /// Several changes and additions as one step.
    static UnitStep of(List<UnitStep> parts) {
        return new UnitStep(parts.stream().flatMap(p -> p.before().stream()).toList(), parts.stream().flatMap(p -> p.after().stream()).toList(),
                parts.stream().flatMap(p -> p.added().stream()).toList(), null);
    }

    static UnitStep changed(Unit before, Unit after) {
        return new UnitStep(List.of(before), List.of(after), List.of(), null);
    }

    static UnitStep added(Unit unit) {
        return new UnitStep(List.of(), List.of(), List.of(unit), null);
    }

    public boolean isNothing() {
        return after.isEmpty() && added.isEmpty();
    }
}
