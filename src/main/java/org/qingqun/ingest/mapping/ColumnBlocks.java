package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;

/// Parts a heading where tables stand side by side: on both sides of a column that is blank all the way down each has names of its own.
record ColumnBlocks(HeaderWords words) {
    private static final Columns ALL = new Columns(0, Integer.MAX_VALUE);

    /// Columns from `from` to `to`, 0 for the first, both included.
    record Columns(int from, int to) {
        boolean whole() {
            return from == 0 && to == Integer.MAX_VALUE;
        }

        /// The row with every other cell blank.
        Row of(Row row) {
            if (whole()) return row;
            var cells = new ArrayList<Cell>();
            for (int c = 0; c <= Math.min(to, row.cells().size() - 1); c++) cells.add(c < from ? Cell.BLANK : row.cell(c));
            return new Row(row.number(), row.hidden(), cells);
        }
    }

    List<Columns> of(Heading heading, List<Row> below) {
        var found = new ArrayList<Columns>();
        int from = 0;
        for (int c = 1; c < heading.texts().size(); c++) {
            if (!isGap(heading, below, c) || !isTable(heading, from, c - 1) || !isTable(heading, c + 1, heading.texts().size() - 1)) continue;
            found.add(new Columns(from, c - 1));
            from = c + 1;
        }
        if (found.isEmpty()) return List.of(ALL);
        found.add(new Columns(from, Integer.MAX_VALUE));
        return found;
    }

    private static boolean isGap(Heading heading, List<Row> below, int column) {
        return heading.texts().get(column).isEmpty() && below.stream().allMatch(r -> r.cell(column).isBlank());
    }

    private boolean isTable(Heading heading, int from, int to) {
        var part = heading.within(from, to, words);
        return part.named() && part.known() > 1;
    }
}
