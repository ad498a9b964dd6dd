package org.qingqun.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;

/// What a unit wrote in its ledger about one of its assets.
///
/// @param survivor for a merge, the name of the asset that stays
/// @param done     it says that it happened already
/// @param doneOn   when, as precise as written; null where it does not say
/// @param fresh    the asset is new to the register with this ledger
public record ReturnedDecision(AssetId asset, Disposition disposition, @Nullable String survivor, @Nullable String reason, @Nullable String responsible,
        @Nullable LocalDate deadline, boolean done, @Nullable PartialDate doneOn, boolean fresh) {}
