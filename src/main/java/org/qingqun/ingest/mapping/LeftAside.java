package org.qingqun.ingest.mapping;

import org.qingqun.common.Keyed;

/// A sheet or table that was not taken, and why: nothing disappears without a word.
///
/// @param row of its heading as a spreadsheet counts; 0 for a whole sheet
public record LeftAside(String sheet, int row, Reason reason) {
    /// Why it was not taken.
    public enum Reason implements Keyed {
        /// the sheet is hidden
        HIDDEN,
        /// the same rows under the same headings stand in a sheet before it
        COPY,
        /// it lists no names: sums, choices
        NO_NAMES,
        /// it lists the members of groups, a row a person
        MEMBERS
    }
}
