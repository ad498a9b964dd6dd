package org.qingqun.report;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// What a person chooses about a report.
///
/// @param rate      printed in the text and the tables
/// @param addressee 主送机关 without its colon; null: by the level of the place
/// @param signatory 署名; null: the administrator's unit, or the place
/// @param unmasked  names and phones in the annexes as they are
/// @param under     the unit it speaks of, with all below it; null: everybody
public record ReportOptions(Rate rate, @Nullable String addressee, @Nullable String signatory, boolean unmasked, @Nullable UnitId under) {
    public static final ReportOptions DEFAULT = new ReportOptions(Rate.DISPOSAL, null, null, false);

    /// Of everybody.
    public ReportOptions(Rate rate, @Nullable String addressee, @Nullable String signatory, boolean unmasked) {
        this(rate, addressee, signatory, unmasked, null);
    }

    public ReportOptions withUnmasked(boolean asTheyAre) {
        return new ReportOptions(rate, addressee, signatory, asTheyAre, under);
    }

    public ReportOptions of(@Nullable UnitId unit) {
        return new ReportOptions(rate, addressee, signatory, unmasked, unit);
    }

    ReportOptions signedBy(String whom) {
        return new ReportOptions(rate, addressee, whom, unmasked, under);
    }
}
