package org.qingqun.sample;

import java.util.Map;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;

/// What the demonstration came to.
///
/// @param millis   wall-clock time of each step, all its days together
/// @param files    read and written
/// @param rows     written as new assets
/// @param wrong    rows that stayed out
/// @param missingUnits units that nothing came back from
/// @param findings of the first scan, over all rules
/// @param figures  on the last day, by family
/// @param cases    on the last day, by state
public record DemoResult(Map<DemoStep, Long> millis, int files, int rows, int wrong, int missingUnits, int findings, Map<Family, Figures> figures,
        Map<CaseState, Integer> cases) {
    public DemoResult {
        millis = Map.copyOf(millis);
        figures = Map.copyOf(figures);
        cases = Map.copyOf(cases);
    }

    public long totalMillis() {
        return millis.values().stream().mapToLong(m -> m).sum();
    }
}
