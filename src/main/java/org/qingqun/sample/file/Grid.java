package org.qingqun.sample.file;

import java.util.List;

/// One sheet before it is saved: rows of cells, ragged, and the cells that are merged.
public record Grid(String name, boolean hidden, List<List<Cell>> rows, List<Merge> merges) {
    static final Cell BLANK = new Cell.Text("");

    /// Corners included, 0 for the first row and column.
    public record Merge(int top, int left, int bottom, int right) {}

    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }
}
