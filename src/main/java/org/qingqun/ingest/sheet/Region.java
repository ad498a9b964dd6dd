package org.qingqun.ingest.sheet;

/// A block of merged cells; its value stands in the first one. Rows from 1, columns from 0, both ends included.
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public boolean isTall() {
        return lastRow > firstRow;
    }

    public boolean isWide() {
        return lastColumn > firstColumn;
    }
}
