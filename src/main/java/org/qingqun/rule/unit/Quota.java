package org.qingqun.rule.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Unit;

/// How many work groups a unit may have.
///
/// @param groups    so many and no more
/// @param headCount people working there; null where the level decides
public record Quota(int groups, @Nullable Integer headCount) {
    /// Of this unit; empty where neither its level nor a known head-count says.
    ///
    /// @param any one of its groups, for exceptions of limits; null where it has none yet
    public static Optional<Quota> of(Unit unit, Limits limits, @Nullable Asset any, LocalDate asOf) {
        return switch (unit.level()) {
            case TOWN -> Optional.of(new Quota(value(limits, Limit.QUOTA_TOWN, any, asOf), null));
            case VILLAGE -> Optional.of(new Quota(value(limits, Limit.QUOTA_VILLAGE, any, asOf), null));
            case CITY, COUNTY, UNKNOWN -> Optional.ofNullable(unit.headCount()).map(heads -> new Quota(value(limits, bySize(heads, limits, any, asOf), any, asOf), heads));
        };
    }

    private static Limit bySize(int heads, Limits limits, @Nullable Asset any, LocalDate asOf) {
        if (heads <= value(limits, Limit.SMALL_UNIT_HEADS, any, asOf)) return Limit.QUOTA_SMALL_UNIT;
        return heads >= value(limits, Limit.LARGE_UNIT_HEADS, any, asOf) ? Limit.QUOTA_LARGE_UNIT : Limit.QUOTA_MEDIUM_UNIT;
    }

    private static int value(Limits limits, Limit limit, @Nullable Asset any, LocalDate asOf) {
        return any == null ? limits.value(limit) : limits.value(limit, any, asOf);
    }
}
