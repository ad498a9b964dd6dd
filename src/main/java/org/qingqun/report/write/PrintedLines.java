package org.qingqun.report.write;

/// How many lines a text takes in a column.
final class PrintedLines {
    private PrintedLines() {}

    /// At least 1. A Chinese character is as wide as two others.
    ///
    /// @param width of the column in characters, 1 or more
    static int count(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> Math.max(1, Math.ceilDiv(line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum(), width))).sum());
    }
}
