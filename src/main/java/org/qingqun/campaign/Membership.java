package org.qingqun.campaign;

import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

/// An asset's place in a campaign's count, fixed when it was taken in: later moves change no count.
///
/// @param byMerge a new asset made as the survivor of a merge (J); only with origin N
public record Membership(AssetId asset, Origin origin, Family family, UnitId unit, Level level, Platform platform, boolean byMerge) {}
