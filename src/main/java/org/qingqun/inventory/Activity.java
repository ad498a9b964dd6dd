package org.qingqun.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// How alive an asset is, and who says so.
///
/// @param lastActiveOn last message, sign-in or post, as precise as declared
/// @param messages30d  messages or posts of the last 30 days, 0 or more
/// @param dataDate     the day the statement was true
public record Activity(ActivityLevel level, @Nullable PartialDate lastActiveOn, @Nullable Integer messages30d, EvidenceGrade grade,
        @Nullable LocalDate dataDate) {
    public static final Activity UNKNOWN = new Activity(ActivityLevel.UNKNOWN, null, null, EvidenceGrade.UNKNOWN, null);
}
