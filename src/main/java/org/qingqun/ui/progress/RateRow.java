package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qingqun.common.Fraction;
import org.qingqun.progress.Group;

/// One bar of a breakdown: a part's disposal rate. Ranking is order only, never praise or blame.
public record RateRow(String name, Fraction rate) {
    /// The highest rate first, parts without a rate last.
    public static List<RateRow> of(List<Group> groups, UnaryOperator<String> names) {
        var rows = new ArrayList<RateRow>();
        for (var group : groups) rows.add(new RateRow(names.apply(group.key()), group.figures().disposalRate()));
        rows.sort(Comparator.comparingDouble(RateRow::percent).reversed().thenComparing(RateRow::name));
        return rows;
    }

    /// In per cent; −1 where there is none.
    double percent() {
        return rate.percent().map(Number::doubleValue).orElse(-1.0);
    }

    /// Where the axis ends, in per cent: the next full ten above every bar and the target, 20 to 100.
    static int axisEnd(List<RateRow> rows, double target) {
        double longest = Math.max(target, rows.stream().mapToDouble(RateRow::percent).max().orElse(0));
        return (int) Math.clamp((Math.floor(longest / 10) + 1) * 10, 20.0, 100.0);
    }
}
