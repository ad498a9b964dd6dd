package org.qingqun.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;

/// What somebody wants done with an asset, before it is a case.
///
/// @param survivor    for MERGE only: the asset that stays
/// @param reason      never blank
/// @param responsible who must act
/// @param deadline    by when
public record Proposal(AssetId asset, Disposition disposition, @Nullable AssetId survivor, String reason, @Nullable String responsible,
        @Nullable LocalDate deadline) {}
