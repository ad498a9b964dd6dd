package org.qingqun.ui.approval;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;

/// Another one that a merge may go into, as the head chooses it.
///
/// @param unit    the name of its unit
/// @param members how many are in it; null where nobody knows
public record Keeper(AssetId id, String name, String unit, @Nullable Integer members) {}
