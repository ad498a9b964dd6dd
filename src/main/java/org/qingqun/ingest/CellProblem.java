package org.qingqun.ingest;

import org.qingqun.common.Keyed;

/// One cell that can't be taken as it is. `row` is the number a spreadsheet shows: 1-based, header counted; `column` is the heading.
public record CellProblem(String sheet, int row, String column, Kind kind, String seen) {
    public enum Kind implements Keyed {
        MISSING, NOT_A_DATE, AMBIGUOUS_DATE, YEAR_UNKNOWN, NOT_A_COUNT, DIGITS_LOST, UNKNOWN_CHOICE, FUTURE_DATE, ERROR_CELL, LOCKED_FIELD, TOO_LONG,
        /// nothing says which unit the rows of the table belong to; told once a table
        UNIT_UNKNOWN,
        /// the group it shall be merged into is not one of its unit
        UNKNOWN_SURVIVOR,
        /// merged into each other, or into one that is closed itself
        DECISION_REFUSED
    }
}
