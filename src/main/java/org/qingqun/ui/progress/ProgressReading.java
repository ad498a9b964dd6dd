package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.Group;
import org.qingqun.progress.ProgressService.Point;

/// Everything page 进度 shows of one family on one day.
///
/// @param stale   figures of the last snapshot, shown until fresh ones are there
/// @param broken  where the table does not add up: origins and fates counted; null as it should be
/// @param parts   each breakdown the bars can show
/// @param trend   oldest first, the day itself last
/// @param proven  closed cases that hold a proof, over all closed cases
/// @param kept    days of kept snapshots, the newest first
public record ProgressReading(Campaign campaign, Family family, LocalDate day, boolean stale, Figures figures, @Nullable Broken broken, Map<Breakdown, List<Group>> parts,
        List<Point> trend, Base base, List<Growth> growths, int units, Fraction proven, Forecast forecast, List<LocalDate> kept, Beside beside) {
    /// Two sums that should be one.
    public record Broken(String origins, String fates) {}

    /// A unit by name whose register grew.
    public record Growth(UnitId id, String unit, int by, int added, int returned) {}

    /// What the day is compared with: a kept month, or the baseline.
    ///
    /// @param day     of the snapshot; null for the baseline day
    /// @param figures null for the baseline
    public record Base(@Nullable LocalDate day, @Nullable Figures figures) {
        static final Base BASELINE = new Base(null, null);
    }

    public ProgressReading {
        parts = Map.copyOf(parts);
        trend = List.copyOf(trend);
        growths = List.copyOf(growths);
        kept = List.copyOf(kept);
    }

    ProgressReading with(Beside other) {
        return new ProgressReading(campaign, family, day, stale, figures, broken, parts, trend, base, growths, units, proven, forecast, kept, other);
    }

    /// Whether there is anything to be counted, and it adds up.
    boolean isCounted() {
        return campaign.isLocked() && broken == null;
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

    /// By how much the register grew or shrank since the snapshot it is compared with.
    Optional<Integer> sinceBase() {
        return Optional.ofNullable(base.figures()).map(f -> figures.remaining() - f.remaining());
    }
}
