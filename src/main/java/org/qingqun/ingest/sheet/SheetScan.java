package org.qingqun.ingest.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/// Looks over the bytes of a worksheet for what has to be known before its rows are read: merged cells, which stand at its end, and the last row
/// that holds anything. Far cheaper than a second reading.
final class SheetScan {
    private static final int LONGEST_TAG = 400;
    private static final int MOST_MERGES = 100_000;
    private static final Pattern REF = Pattern.compile("\\sref\\s*=\\s*[\"']([A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7})[\"']");
    private static final Pattern NUMBER = Pattern.compile("\\sr\\s*=\\s*[\"'](\\d{1,7})[\"']");

    private final List<Region> merged = new ArrayList<>();
    private final byte[] tag = new byte[LONGEST_TAG];
    private int length = -1;
    private int row;
    private int lastRow;

    /// What was found in one worksheet.
    record Found(List<Region> merged, int lastRow) {
        static final Found UNKNOWN = new Found(List.of(), Integer.MAX_VALUE);
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
        return merged.size() <= MOST_MERGES;
    }

    Found found() {
        return new Found(List.copyOf(merged), lastRow);
    }

    private void finish() {
        int start = 0;
        int end = 0;
        while (end < length && tag[end] > ' ' && tag[end] != '/') if (tag[end++] == ':') start = end;
        int name = end - start;
        if (name == 1 && (tag[start] == 'v' || tag[start] == 't')) lastRow = Math.max(lastRow, row);
        else if (name == 3 && tag[start] == 'r' && tag[start + 1] == 'o' && tag[start + 2] == 'w') startRow();
        else if (name == 9 && text(start, end).equals("mergeCell")) merge();
    }

    private void startRow() {
        var number = NUMBER.matcher(text(0, length));
        row = number.find() ? Integer.parseInt(number.group(1)) : row + 1;
    }

    private void merge() {
        var ref = REF.matcher(text(0, length));
        if (!ref.find()) return;
        var range = CellRangeAddress.valueOf(ref.group(1));
        merged.add(new Region(range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
    }

    private String text(int from, int to) {
        return new String(tag, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
