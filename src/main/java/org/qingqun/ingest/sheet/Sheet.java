package org.qingqun.ingest.sheet;

import java.util.List;

/// One table of a file as it stands there, blank rows left out.
///
/// @param merged   blocks of merged cells
/// @param date1904 day numbers count from 1904, as old Macs do
public record Sheet(String name, boolean hidden, List<Row> rows, List<Region> merged, boolean date1904) {
    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }
}
