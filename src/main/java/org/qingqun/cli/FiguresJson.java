package org.qingqun.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.progress.Figures;

/// The figures of one scope as `stats` prints them; a contract: names and order stay.
///
/// @param mergedInto   J: new assets made as the survivor of a merge
/// @param disposalRate four decimals as text, for reading only; null over nothing. As `netReduction`
record FiguresJson(int baseline, int lateDeclared, int added, int returned, int remaining, int closed, int mergedAway, int outOfScope, int mergedInto,
        int disposed, int restoredFlow, @Nullable String disposalRate, @Nullable String netReduction) {
    static FiguresJson of(Figures f) {
        return new FiguresJson(f.baseline(), f.lateDeclared(), f.added(), f.returned(), f.remaining(), f.closed(), f.mergedAway(), f.outOfScope(),
                f.mergedInto(), f.disposed(), f.restoredFlow(), text(f.disposalRate().decimal()), text(f.netReduction().decimal()));
    }

    private static @Nullable String text(Optional<BigDecimal> rate) {
        return rate.map(BigDecimal::toPlainString).orElse(null);
    }
}
