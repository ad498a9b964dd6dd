package org.qingqun.duplicate.slot;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;

/// An asset as it is compared.
///
/// @param slots         what its name says
/// @param path          the place it is for: what its name says, else its unit
/// @param rank          how large that place is, null where nothing says so
/// @param organisation  the office it is of: what its name says, else its unit; empty where neither says
/// @param ofOffice      whether the name itself says the office, and another one than the unit's
/// @param home          the office it is compared in: the unit's where its name speaks of a branch of it (执法大队 of a 城市管理局), else `organisation`
/// @param where         place and office by the first names of the lists
/// @param called        the same as the unit tree calls it
/// @param scope         what it is compared within: a town or village is one scope whatever office, in a county or city each office is one; where nothing is
///                      known, the unit is one
/// @param purpose       what its purpose is about; empty for boilerplate
public record Profile(Asset asset, Slots slots, PlacePath path, @Nullable Rank rank, String organisation, boolean ofOffice, String home, String where, String called, String scope,
        Core purpose) {
    /// Its name as far as any platform lets one be: what is pasted behind is looked at by nobody.
    public String name() {
        return StringUtils.left(asset.name(), SlotReader.LONGEST_NAME);
    }

    /// Whether any unit or name says where it belongs.
    public boolean hasScope() {
        return !path.isEmpty() || !organisation.isEmpty();
    }

    /// Whether its office may be any: nothing says where it is, or only in which city or county.
    public boolean ofAnyOffice() {
        return path.isEmpty() || home.isEmpty() && rank != null && rank.compareTo(Rank.TOWN) < 0;
    }

    /// Whether its name speaks of a part of its own unit.
    public boolean ofBranch() {
        return !home.equals(organisation);
    }

    Profile withoutPurpose() {
        return new Profile(asset, slots, path, rank, organisation, ofOffice, home, where, called, scope, Core.EMPTY);
    }
}
