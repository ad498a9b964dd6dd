package org.qingqun.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// An exact share. Rounded once, at the very end, HALF_UP; a denominator of zero has no value.
public record Fraction(long numerator, long denominator) {
    /// As per cent with one decimal: 501/1001 is 50.0.
    public Optional<BigDecimal> percent() {
        return divide(numerator * 100, 1);
    }

    /// With four decimals, for reading only: printed percentages come from `percent`.
    public Optional<BigDecimal> decimal() {
        return divide(numerator, 4);
    }

    private Optional<BigDecimal> divide(long top, int scale) {
        if (denominator == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(top).divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP));
    }
}
