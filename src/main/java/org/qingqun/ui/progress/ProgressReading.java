package org.qingqun.ui.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.Fraction;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.Group;
import org.qingqun.progress.ProgressService.Point;

/// Everything page 进度 shows of one family on one day, read in one go.
///
/// @param broken  where the table does not add up: origins and fates counted; null as it should be
/// @param parts   each breakdown the bars can show
/// @param trend   oldest first, the day itself last
/// @param proven  closed cases that hold a proof, over all closed cases
/// @param then    the burden of what the baseline counted, by today's facts
public record ProgressReading(Campaign campaign, Figures figures, @Nullable Broken broken, Map<Breakdown, List<Group>> parts, List<Point> trend,
        List<Growth> growths, int units, Burden now, Burden then, Fraction proven, Forecast forecast) {
    /// Two sums that should be one.
    public record Broken(String origins, String fates) {}

    /// A unit by name whose register grew.
    public record Growth(String unit, int by, int added, int returned) {}

    public ProgressReading {
        parts = Map.copyOf(parts);
        trend = List.copyOf(trend);
        growths = List.copyOf(growths);
    }

    /// Target in per cent, 0 where none is set.
    public double target() {
        var perMille = campaign.targetPerMille();
        return perMille == null ? 0 : perMille / 10.0;
    }

    /// How many more must be disposed of to reach the target; 0 when it is reached or none is set. Rounded up: 812.4 means 813.
    public int toGo() {
        var perMille = campaign.targetPerMille();
        if (perMille == null) return 0;
        long needed = Math.ceilDiv((long) figures.denominator() * perMille, 1000L);
        return (int) Math.max(0, needed - figures.disposed());
    }
}
