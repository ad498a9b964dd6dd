package org.qingqun.ingest.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.common.Sha256;

/// The heading of a table.
///
/// @param texts   by column; the lines of a heading of several rows are joined by `-`, blank where a column has none
/// @param depth   rows it takes
/// @param lastRow its last row as a spreadsheet counts
/// @param known   how many of its texts we know
/// @param named   one of them means the name of an asset
record Heading(List<String> texts, int depth, int lastRow, int known, boolean named) {
    private static final int FINGERPRINT = 24; // hex digits
    private static final Set<String> OURS = Set.of("怎样改正", "whattomend", "系统编号", "systemcode");

    Heading {
        texts = List.copyOf(texts);
    }

    /// The same for every table with these headings in this order; the columns that we put behind those of a unit when we send its rows back do not count.
    String fingerprint() {
        var text = texts.stream().map(HeaderWords::plain).filter(t -> !OURS.contains(t)).collect(Collectors.joining("\n")).stripTrailing();
        return Sha256.hex(text).substring(0, FINGERPRINT);
    }

    /// Only the columns from `from` to `to`, both included; the others are blank.
    Heading within(int from, int to, HeaderWords words) {
        var kept = new java.util.ArrayList<String>();
        for (int c = 0; c <= Math.min(to, texts.size() - 1); c++) kept.add(c < from ? "" : texts.get(c));
        return words.rate(kept, depth, lastRow);
    }
}
