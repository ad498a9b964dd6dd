package org.qingqun.ingest.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/// Looks over the bytes of a worksheet for what has to be known before its rows are read: merged cells, which stand at its end, and the last row
/// that holds anything. Far cheaper than a second reading.
final class SheetScan {
    private static final int LONGEST_TAG = 400;
    private static final int MOST_MERGES = 100_000;
    private static final byte[] ROW = {'r', 'o', 'w'};
    private static final byte[] MERGE = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REF = Pattern.compile("\\sref\\s*=\\s*[\"']([A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7})[\"']");

    private final List<Region> merged = new ArrayList<>();
    private final byte[] tag = new byte[LONGEST_TAG];
    private final int mostCells;
    private int length = -1;
    private int row;
    private int lastRow;
    private int cells;

    /// What was found in one worksheet.
    record Found(List<Region> merged, int lastRow) {
        static final Found UNKNOWN = new Found(List.of(), Integer.MAX_VALUE);
    }

    /// @param mostCells blank ones included
    SheetScan(int mostCells) {
        this.mostCells = mostCells;
    }

    /// @return false when it holds more than a ledger can
    boolean see(byte[] buffer, int end) {
        for (int i = 0; i < end; i++) {
            byte b = buffer[i];
            if (b == '<') length = 0;
            else if (length >= 0) {
                if (b == '>') {
                    finish();
                    length = -1;
                } else if (length < LONGEST_TAG) {
                    tag[length++] = b;
                }
            }
        }
        return merged.size() <= MOST_MERGES && cells <= mostCells;
    }

    Found found() {
        return new Found(List.copyOf(merged), lastRow);
    }

    private void finish() {
        int start = 0;
        int end = 0;
        while (end < length && tag[end] > ' ' && tag[end] != '/') if (tag[end++] == ':') start = end;
        if (end - start == 1) {
            if (tag[start] == 'c') cells++;
            else if (tag[start] == 'v' || tag[start] == 't') lastRow = Math.max(lastRow, row);
        } else if (is(ROW, start, end)) {
            row = number(end);
        } else if (is(MERGE, start, end)) {
            merge();
        }
    }

    private boolean is(byte[] name, int start, int end) {
        return Arrays.equals(name, 0, name.length, tag, start, end);
    }

    /// The `r` of a row, by hand, since a file has a million of them; the one after the last where it is left out.
    private int number(int from) {
        for (int i = from; i + 3 < length; i++) {
            if (tag[i] > ' ' || tag[i + 1] != 'r' || tag[i + 2] != '=') continue;
            int number = 0;
            for (int d = i + 4; d < length && tag[d] >= '0' && tag[d] <= '9' && number < 100_000_000; d++) number = number * 10 + tag[d] - '0';
            return number;
        }
        return row + 1;
    }

    private void merge() {
        var ref = REF.matcher(new String(tag, 0, length, StandardCharsets.ISO_8859_1));
        if (!ref.find()) return;
        var range = CellRangeAddress.valueOf(ref.group(1));
        merged.add(new Region(range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
    }
}
