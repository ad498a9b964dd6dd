package org.qingqun.report.document;

import java.util.List;

/// An approval sheet as it prints on A4 across: words only, in their order from top to bottom.
///
/// @param code    of the batch; also on every foot
/// @param facts   whose it is and by when it is wanted, a line each
/// @param summary what the head is asked for, a line each
/// @param how     how it is filled in
/// @param signature where he signs
/// @param foot    what every page says, before its number
/// @param seal    the end of the log when it was made
public record SheetPage(String title, String code, List<String> facts, List<String> summary, String how, List<Column> columns, List<Part> parts, String signature, String foot,
        String seal) {
    /// @param width  in characters
    /// @param answer filled in by hand
    /// @param tick   a box to tick
    public record Column(String heading, int width, boolean centred, boolean answer, boolean tick) {}

    /// Rows under a heading of their own, at least one; each as many texts as there are columns.
    public record Part(String title, List<List<String>> rows) {
        public Part {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public SheetPage {
        facts = List.copyOf(facts);
        summary = List.copyOf(summary);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }
}
