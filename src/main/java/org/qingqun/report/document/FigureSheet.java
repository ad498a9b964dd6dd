package org.qingqun.report.document;

import java.util.List;

/// A table of counts that its reader can check: sums, rates and the identity are formulas over the counts beside them.
///
/// @param headings of the label, the twelve counts and the four formulas
public record FigureSheet(String name, String caption, List<String> headings, List<Line> lines, String total) {
    /// B, L, N, R, S, C, M, X; then X and C + M of origins B and L only, and J; last the restorations.
    public record Line(String label, List<Integer> counts) {
        public static final int COUNTS = 12;

        public Line {
            counts = List.copyOf(counts);
            if (counts.size() != COUNTS) throw new IllegalArgumentException("%s: %d counts".formatted(label, counts.size()));
        }
    }

    public FigureSheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }
}
