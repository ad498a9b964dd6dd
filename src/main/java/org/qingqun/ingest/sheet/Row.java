package org.qingqun.ingest.sheet;

import java.util.List;

/// One row with at least one filled cell.
///
/// @param number as a spreadsheet shows it, 1 for the first
/// @param hidden filtered or folded away in the file; it is data all the same
public record Row(int number, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell in `column`, 0 for the first; blank past the end.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public String text(int column) {
        return cell(column).text();
    }

    public int countFilled() {
        int filled = 0;
        for (var cell : cells) if (!cell.isBlank()) filled++;
        return filled;
    }
}
