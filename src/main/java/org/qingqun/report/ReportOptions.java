package org.qingqun.report;

import org.jspecify.annotations.Nullable;

/// What a person chooses about a report.
///
/// @param rate      printed in the text and the tables
/// @param addressee 主送机关 without its colon; null: by the level of the place
/// @param signatory 署名; null: the administrator's unit, or the place
/// @param unmasked  names and phones in the annexes as they are
public record ReportOptions(Rate rate, @Nullable String addressee, @Nullable String signatory, boolean unmasked) {
    public static final ReportOptions DEFAULT = new ReportOptions(Rate.DISPOSAL, null, null, false);

    public ReportOptions withUnmasked(boolean asTheyAre) {
        return new ReportOptions(rate, addressee, signatory, asTheyAre);
    }
}
