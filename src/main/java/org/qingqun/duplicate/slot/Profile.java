package org.qingqun.duplicate.slot;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;

/// An asset as it is compared.
///
/// @param slots         what its name says
/// @param path          the place it is for: what its name says, else its unit
/// @param rank          how large that place is, null where nothing says so
/// @param organisation  the office it is of: what its name says, else its unit; empty where neither says
/// @param ofOffice      whether the name itself says the office, and another one than the unit's
/// @param purpose       what its purpose is about; empty for boilerplate
public record Profile(Asset asset, Slots slots, PlacePath path, @Nullable Rank rank, String organisation, boolean ofOffice, Core purpose) {
    /// Whether any unit or name says where it belongs.
    public boolean hasScope() {
        return !path.isEmpty() || !organisation.isEmpty();
    }

    Profile withoutPurpose() {
        return new Profile(asset, slots, path, rank, organisation, ofOffice, Core.EMPTY);
    }
}
