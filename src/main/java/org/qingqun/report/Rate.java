package org.qingqun.report;

import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.progress.Figures;

/// Which of the two rates is printed as the reduction; the other is footnoted.
public enum Rate implements Keyed {
    /// 处置率
    DISPOSAL,
    /// 净减少率
    NET;

    public Fraction of(Figures figures) {
        return this == DISPOSAL ? figures.disposalRate() : figures.netReduction();
    }
}
