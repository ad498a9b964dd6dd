package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.Set;
import org.qingqun.inventory.AssetField;

/// Where returned values go over what a person edited, and why. Without it an edited value always stays.
///
/// @param reason stands in the log; not blank unless `cells` is empty
public record Overruling(Set<Cell> cells, String reason) {
    public static final Overruling NONE = new Overruling(Set.of(), "");

    /// One returned value.
    ///
    /// @param file its path as a preview names it
    /// @param row  the number a spreadsheet shows
    public record Cell(Path file, String sheet, int row, AssetField field) {}

    public Overruling {
        cells = Set.copyOf(cells);
    }
}
