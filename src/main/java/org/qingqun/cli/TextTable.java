package org.qingqun.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/// Lines of text in columns. A Chinese character is as wide as two others; numbers stand on the right.
final class TextTable {
    private final List<List<String>> lines = new ArrayList<>();

    TextTable(List<String> headings) {
        lines.add(headings);
    }

    void add(List<String> cells) {
        lines.add(cells);
    }

    boolean isEmpty() {
        return lines.size() == 1;
    }

    /// The headings and one line a row, without a line end after the last.
    @Override public String toString() {
        var widths = new int[lines.getFirst().size()];
        for (var line : lines) for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(line.get(i)));
        var text = new StringBuilder();
        for (var line : lines) {
            var out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                var gap = StringUtils.repeat(' ', widths[i] - width(line.get(i)));
                out.append(i == 0 ? "" : "  ").append(isNumber(i) ? gap + line.get(i) : line.get(i) + gap);
            }
            text.append(text.isEmpty() ? "" : "\n").append(out.toString().stripTrailing());
        }
        return text.toString();
    }

    private boolean isNumber(int column) {
        return lines.size() > 1 && lines.stream().skip(1).allMatch(line -> line.get(column).matches("[−+-]?[\\d,.]+%?|—"));
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) return 0;
        return character >= 0x1100 && (character <= 0x115F || (character >= 0x2E80 && character <= 0xA4CF) || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6) || character >= 0x1F300) ? 2 : 1;
    }
}
