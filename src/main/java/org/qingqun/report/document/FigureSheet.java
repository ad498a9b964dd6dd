package org.qingqun.report.document;

import java.util.List;
import java.util.stream.IntStream;

/// A table of counts that its reader can check: sums, rates and the identity are formulas over the counts beside them.
///
/// @param headings of the label, the twelve counts and the four formulas
public record FigureSheet(String name, String caption, List<String> headings, List<Line> lines, String total) {
    /// B, L, N, R, S, C, M, X; then X and C + M of origins B and L only, and J; last the restorations.
    public record Line(String label, List<Integer> counts) {
        public static final int COUNTS = 12;
        public static final int ORIGINS_AND_FATES = 8;

        public Line {
            counts = List.copyOf(counts);
            if (counts.size() != COUNTS) throw new IllegalArgumentException("%s: %d counts".formatted(label, counts.size()));
        }

        /// C + M of origins B and L less J.
        public int disposed() {
            return counts.get(9) - counts.get(10);
        }

        /// What both rates are over: B + L less X of these origins.
        public int counted() {
            return counts.get(0) + counts.get(1) - counts.get(8);
        }

        public int remaining() {
            return counts.get(4);
        }

        /// Origins less fates: 0 in every sheet that may go out.
        public int gap() {
            return sum(0, 4) - sum(4, 8);
        }

        private int sum(int from, int to) {
            return counts.subList(from, to).stream().mapToInt(n -> n).sum();
        }
    }

    /// The sum of all lines.
    public Line whole() {
        return new Line(total, IntStream.range(0, Line.COUNTS).mapToObj(c -> lines.stream().mapToInt(line -> line.counts().get(c)).sum()).toList());
    }

    public FigureSheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }
}
