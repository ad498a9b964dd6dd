package org.qingqun.campaign;

import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

/// How many assets of a campaign share one place, one origin and one fate: the smallest cell of the table of origins and fates.
///
/// @param reason   the key of the disposition that gave them their fate, empty while they stand in the register
/// @param restored restorations among them so far, a flow
public record Tally(Family family, UnitId unit, Level level, Platform platform, Origin origin, boolean byMerge, Fate fate, String reason, int assets,
        int restored) {
    /// One place that was given this fate.
    public static Tally of(Membership m, Fate fate, String reason, int restored) {
        return new Tally(m.family(), m.unit(), m.level(), m.platform(), m.origin(), m.byMerge(), fate, reason, 1, restored);
    }

    /// The same cell with other numbers.
    public Tally with(int assetCount, int restorations) {
        return new Tally(family, unit, level, platform, origin, byMerge, fate, reason, assetCount, restorations);
    }
}
