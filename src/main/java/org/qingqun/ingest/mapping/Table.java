package org.qingqun.ingest.mapping;

import java.util.List;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetHead;

/// A table whose heading was found; its rows follow.
///
/// @param own    the lines right above it, cells joined by a space
/// @param above  the lines at the top of its sheet, where those are others
/// @param sample the first rows below the heading
/// @param known  its headings are known ones
record Table(SheetHead sheet, List<String> own, List<String> above, Heading heading, List<Row> sample, boolean known) {
    Table {
        own = List.copyOf(own);
        above = List.copyOf(above);
        sample = List.copyOf(sample);
    }

    List<String> titles() {
        return above.isEmpty() ? own : java.util.stream.Stream.concat(own.stream(), above.stream()).toList();
    }

    /// Takes the tables of a sheet as they are found.
    interface Sink {
        Rows open(Table table);
    }

    /// Takes the rows of one table.
    interface Rows {
        /// @return false when the row is no asset: a title, a total, a note
        boolean row(Row row);

        /// @param foot the lines below the last row, the nearest first
        void close(List<String> foot);
    }
}
