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
/// @param keepUntil   for KEEP only: the last day it holds; null for as long as the facts stay
public record Proposal(AssetId asset, Disposition disposition, @Nullable AssetId survivor, String reason, @Nullable String responsible,
        @Nullable LocalDate deadline, @Nullable LocalDate keepUntil) {
    public Proposal(AssetId asset, Disposition disposition, @Nullable AssetId survivor, String reason, @Nullable String responsible, @Nullable LocalDate deadline) {
        this(asset, disposition, survivor, reason, responsible, deadline, null);
    }
}
