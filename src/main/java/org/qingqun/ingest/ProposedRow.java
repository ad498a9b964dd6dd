package org.qingqun.ingest;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;

/// What a returned row says should become of its asset. A proposal of the unit's word, never a decision.
///
/// @param disposition key of the disposition meant: `keep`, `merge`, `dissolve` …
/// @param survivor, reason, responsible, deadline as written
public record ProposedRow(AssetId asset, String disposition, @Nullable String survivor, @Nullable String reason, @Nullable String responsible,
        @Nullable String deadline) {}
