package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.List;

/// Where the columns of a waterfall stand inside `width` × `height` pixels: axis from zero, every change at least `THINNEST` pixels high.
public record WaterfallLayout(double width, double height, List<WaterfallStep> steps) {
    static final double THINNEST = 3;
    /// share of a column's slot that the bar fills
    private static final double FILLED = 0.76;

    /// A bar in pixels, y downwards from the plot's top.
    ///
    /// @param level the y where the running count after this step lies: the link to the next bar starts there
    public record Bar(double x, double y, double width, double height, double level) {}

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        double slot = steps.isEmpty() ? 0 : width / steps.size();
        double bar = Math.floor(slot * FILLED);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            double top = y(step.top());
            double tall = y(step.bottom()) - top;
            double shown = step.value() == 0 ? 1 : Math.max(THINNEST, tall);
            double x = Math.floor(i * slot + (slot - bar) / 2);
            bars.add(new Bar(x, Math.min(Math.rint(top), height - shown), bar, Math.rint(shown), Math.rint(y(step.to()))));
        }
        return bars;
    }

    private double y(int count) {
        int highest = steps.stream().mapToInt(WaterfallStep::top).max().orElse(0);
        return highest == 0 ? height : height - height * count / highest;
    }
}
