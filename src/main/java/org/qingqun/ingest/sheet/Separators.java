package org.qingqun.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Guesses what parts the cells of a text file: the mark that stands equally often in the most lines, and of several the one that makes more columns.
///
/// @param text the first lines
record Separators(String text) {
    private static final String MARKS = ",\t;|，；^~¦\u0001";
    private static final int LINES_LOOKED_AT = 30;

    char guess() {
        if (text.startsWith("sep=") && text.length() > 4) return text.charAt(4);
        char best = ',';
        long most = 0;
        for (int i = 0; i < MARKS.length(); i++) {
            char mark = MARKS.charAt(i);
            long score = score(mark);
            if (score <= most) continue;
            most = score;
            best = mark;
        }
        return best;
    }

    private long score(char mark) {
        var times = new HashMap<Integer, Integer>();
        for (int count : counts(mark)) if (count > 0) times.merge(count, 1, Integer::sum);
        return times.entrySet().stream().mapToLong(e -> e.getValue() * 1_000L + Math.min(e.getKey(), 999)).max().orElse(0);
    }

    /// How often the mark stands in each line, what is quoted left out. A quote only opens where a cell begins.
    private List<Integer> counts(char mark) {
        var counts = new ArrayList<Integer>();
        int count = 0;
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < text.length() && counts.size() < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (c == '"' && (start || quoted)) quoted = !quoted;
            else if (quoted) continue;
            else if (c == mark) count++;
            else if (c == '\n') {
                counts.add(count);
                count = 0;
            }
            start = c == mark || c == '\n' || c == '\r';
        }
        if (counts.size() < LINES_LOOKED_AT) counts.add(count);
        return counts;
    }
}
