package org.qingqun.ingest.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;

/// A sheet with its heading found: what stands above it, the headings, the rows below.
///
/// @param titles    the lines above, cells joined by a space
/// @param headings  by column; two-row headings are joined by `-`, blank where a column has none
/// @param headerRow the last heading row as a spreadsheet counts
/// @param body      the rows below, values of tall merged cells written into each of their rows
/// @param known     at least one heading was recognised
record Table(Sheet sheet, List<String> titles, List<String> headings, int headerRow, List<Row> body, boolean known) {
    Table {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        body = List.copyOf(body);
    }

    /// The same for every table with these headings in this order.
    String fingerprint() {
        try {
            var text = headings.stream().map(HeaderWords::plain).collect(Collectors.joining("\n"));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
