package org.qingqun.ingest.sheet;

/// One cell: its text as a reader of the spreadsheet sees it, and what kind of value stood behind it.
///
/// - A number keeps the decimals its format shows (`2023.10` with `0.00`), plain and without exponent where the format says nothing.
/// - A date is ISO with the precision its format shows: `2023-05` for `yyyy年m月`.
public record Cell(String text, Kind kind) {
    public static final Cell BLANK = new Cell("", Kind.TEXT);

    public enum Kind {
        TEXT, NUMBER, DATE,
        /// `#REF!` and its kin, also as the result of a formula
        ERROR,
        /// from a text file, where 2023.10 may have become 2023.1 before it reached us
        UNTYPED
    }

    /// Asked many times of each cell, and the first character nearly always tells: no Chinese one is a space.
    public boolean isBlank() {
        if (text.isEmpty()) return true;
        char first = text.charAt(0);
        boolean telling = (first > ' ' && first <= '~') || first >= '\u4E00';
        return !telling && text.isBlank();
    }
}
