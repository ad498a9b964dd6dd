package org.qingqun.sample.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;

/// What the administrator clicks for one asset.
///
/// @param proposeOn the day he proposes it
/// @param goal      how far the case has come on the last day
public record PlannedDecision(AssetKey asset, Disposition disposition, @Nullable AssetKey survivor, String reason, String responsible,
        LocalDate deadline, LocalDate proposeOn, CaseState goal) {}
