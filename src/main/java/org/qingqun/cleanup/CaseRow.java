package org.qingqun.cleanup;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Unit;

/// A case as lists show it.
public record CaseRow(CleanupCase cleanupCase, Asset asset, Unit unit, @Nullable Asset survivor, int proofs) {}
