package org.qingqun.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// 专项行动: one drive with its scope, baseline day, deadline and limits.
///
/// @param baselineDay    null until the baseline is locked
/// @param targetPerMille target disposal rate in thousandths (300 is 30.0 %), null where none is set
/// @param lockedAt       when the baseline was locked, null before
public record Campaign(CampaignId id, String name, Set<Family> scope, @Nullable LocalDate baselineDay, @Nullable LocalDate deadline,
        @Nullable Integer targetPerMille, Limits limits, @Nullable Instant lockedAt, int version) {
    public Campaign {
        scope = Set.copyOf(scope);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }
}
