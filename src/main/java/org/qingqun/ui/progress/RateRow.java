package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qingqun.common.Fraction;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

/// One bar of a breakdown: a part's disposal rate. Ranking is order only, never praise or blame, and can be left out.
///
/// @param key what the breakdown calls the part
public record RateRow(String key, String name, Figures figures) {
    /// The key of all parts together, which no part has.
    private static final String ALL = "\u2211";

    static RateRow total(String name, Figures figures) {
        return new RateRow(ALL, name, figures);
    }

    boolean isTotal() {
        return key.equals(ALL);
    }

    Fraction rate() {
        return figures.disposalRate();
    }

    /// Ranked: the highest rate first, parts without a rate last. Else in the breakdown's own order.
    public static List<RateRow> of(List<Group> groups, UnaryOperator<String> names, boolean ranked) {
        var rows = new ArrayList<RateRow>();
        for (var group : groups) rows.add(new RateRow(group.key(), names.apply(group.key()), group.figures()));
        if (ranked) rows.sort(Comparator.comparingDouble(RateRow::percent).reversed().thenComparing(RateRow::name));
        return rows;
    }

    /// In per cent; −1 where there is none.
    double percent() {
        return rate().percent().map(Number::doubleValue).orElse(-1.0);
    }

    /// Where the axis ends, in per cent: the next full ten above every bar and the target, 20 to 100.
    static int axisEnd(List<RateRow> rows, double target) {
        double longest = Math.max(target, rows.stream().mapToDouble(RateRow::percent).max().orElse(0));
        return (int) Math.clamp((Math.floor(longest / 10) + 1) * 10, 20.0, 100.0);
    }
}
