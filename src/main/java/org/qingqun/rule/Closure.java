package org.qingqun.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

/// An asset that is not in the register any more.
///
/// @param survivor what it was merged into, null for one that was closed
public record Closure(Asset asset, LocalDate closedOn, @Nullable AssetId survivor) {}
