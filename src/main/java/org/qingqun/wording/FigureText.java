package org.qingqun.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.qingqun.common.Fraction;

/// How counts and rates are printed, the same in both languages.
public final class FigureText {
    /// What stands where a figure has no value.
    public static final String NONE = "—";
    private static final String MINUS = "−";

    private FigureText() {}

    /// `2,713`
    public static String count(long value) {
        var grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Math.abs(value));
        return value < 0 ? MINUS + grouped : grouped;
    }

    /// `+18`, `−531`, `0`
    public static String signed(long value) {
        return value > 0 ? "+" + count(value) : count(value);
    }

    /// `27.5%`, or — over nothing
    public static String rate(Fraction fraction) {
        return decimal(fraction.percent()).transform(text -> text.equals(NONE) ? NONE : text + "%");
    }

    /// `1,907.5`, with the decimals it has, or —
    public static String grouped(Optional<BigDecimal> value) {
        return value.map(v -> {
            var pattern = v.scale() > 0 ? "#,##0." + "0".repeat(v.scale()) : "#,##0";
            var figure = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(v.abs());
            return v.signum() < 0 ? MINUS + figure : figure;
        }).orElse(NONE);
    }

    /// A number as it is, or —.
    public static String decimal(Optional<BigDecimal> value) {
        return value.map(v -> v.signum() < 0 ? MINUS + v.abs().toPlainString() : v.toPlainString()).orElse(NONE);
    }
}
