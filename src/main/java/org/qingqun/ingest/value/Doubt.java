package org.qingqun.ingest.value;

/// Why the text of a cell gives no value.
public enum Doubt {
    NOT_A_DATE,
    /// two months or days fit
    AMBIGUOUS_DATE,
    /// 去年底, 5月6日: right for whoever wrote it that year
    YEAR_UNKNOWN,
    NOT_A_COUNT,
    /// 1.39E+10 in a text file: the digits behind it are gone
    DIGITS_LOST, UNKNOWN_CHOICE, FUTURE_DATE, ERROR_CELL
}
