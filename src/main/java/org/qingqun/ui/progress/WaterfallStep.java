package org.qingqun.ui.progress;

import java.util.List;
import org.qingqun.common.Keyed;
import org.qingqun.progress.Figures;

/// One column between baseline and register.
///
/// @param value what the column is labelled with: positive for totals and rises, negative for falls
/// @param from  the running count before the step, 0 for totals
/// @param to    the running count after it
public record WaterfallStep(Part part, int value, int from, int to) {
    /// The letters of the formula, in its order.
    public enum Part implements Keyed {
        BASELINE, LATE, ADDED, RETURNED, CLOSED, MERGED, OUT_OF_SCOPE, REMAINING;

        boolean isTotal() {
            return this == BASELINE || this == REMAINING;
        }
    }

    /// `B + L + N + R − C − M − X = S`; the last fall ends where the last total stands, as the identity says.
    public static List<WaterfallStep> of(Figures f) {
        int running = f.baseline();
        var late = step(Part.LATE, f.lateDeclared(), running);
        var added = step(Part.ADDED, f.added(), late.to);
        var back = step(Part.RETURNED, f.returned(), added.to);
        var closed = step(Part.CLOSED, -f.closed(), back.to);
        var merged = step(Part.MERGED, -f.mergedAway(), closed.to);
        var out = step(Part.OUT_OF_SCOPE, -f.outOfScope(), merged.to);
        return List.of(new WaterfallStep(Part.BASELINE, f.baseline(), 0, f.baseline()), late, added, back, closed, merged, out,
                new WaterfallStep(Part.REMAINING, f.remaining(), 0, f.remaining()));
    }

    private static WaterfallStep step(Part part, int change, int from) {
        return new WaterfallStep(part, change, from, from + change);
    }

    int top() {
        return Math.max(from, to);
    }

    int bottom() {
        return Math.min(from, to);
    }
}
