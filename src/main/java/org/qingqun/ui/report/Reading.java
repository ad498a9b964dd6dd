package org.qingqun.ui.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportInput;
import org.qingqun.report.write.PrintedPages;

/// Everything the page shows for one set of choices, read in one go.
///
/// @param facts        null where the parts do not add up
/// @param pages        null where they cannot be printed; `noPages` then says why
/// @param rows         rows of each list that can go along
/// @param charts       names of the charts there are
/// @param disposed     assets of the main family that are closed or merged away
/// @param signatory    who signs unless somebody else is named
/// @param scopes       what the report can be of, everybody first
/// @param missingFonts fonts a docx names that this machine lacks
record Reading(@Nullable ReportInput facts, List<Check> checks, @Nullable PrintedPages pages, @Nullable String noPages, Map<Kind, Integer> rows,
        List<String> charts, List<AssetId> disposed, @Nullable String signatory, List<Scope> scopes, List<String> missingFonts) {

    static Reading broken(List<Check> checks, String why) {
        return new Reading(null, checks, null, why, Map.of(), List.of(), List.of(), null, List.of(), List.of());
    }

    boolean mayGoOut() {
        return facts != null && checks.stream().noneMatch(c -> c.state() == Check.State.FAILED);
    }

    /// Nothing was taken in yet.
    boolean isEmpty() {
        return facts != null && rows.getOrDefault(Kind.LEDGER, 0) == 0;
    }
}
