package org.qingqun.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// One table of a file as it was understood.
///
/// @param layout     fingerprint of its headings: sheets with the same one share a mapping
/// @param headerRow  the (last) heading row as a spreadsheet counts
/// @param unit       the unit found for the whole table, null where each row names its own
/// @param sample     the first rows, at most 20
public record SheetPreview(String sheet, Family family, String layout, int headerRow, @Nullable String unit, List<ColumnMatch> columns, Counts counts,
        List<CellProblem> problems, List<RowPreview> sample) {
    public SheetPreview {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        sample = List.copyOf(sample);
    }
}
