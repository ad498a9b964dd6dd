package org.qingqun.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows stored numbers as their spreadsheet does, as far as dates, decimals and long digits are concerned.
final class NumberText {
    /// Built-in formats of Chinese Excel that files name by number only.
    private static final Set<Integer> CHINESE_MONTH = Set.of(27, 36, 50, 52, 57);
    private static final Set<Integer> CHINESE_DAY = Set.of(28, 29, 30, 31, 51, 53, 54, 58);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465; // 9999-12-31

    private enum Shape { NUMBER, TIME, MONTH, DAY, YEAR }

    private static final MathContext SHOWN = new MathContext(15); // 2023.1 may be stored as 2023.0999999999999

    /// What a format makes of a number; a workbook has few of them and shows millions of numbers.
    private record Format(Shape shape, int places) {}

    private final boolean date1904;
    private final Map<Integer, Format> formats = new HashMap<>();

    /// @param date1904 day numbers count from 1904
    NumberText(boolean date1904) {
        this.date1904 = date1904;
    }

    Cell show(BigDecimal stored, int formatId, @Nullable String pattern) {
        var number = stored.precision() > SHOWN.getPrecision() ? stored.round(SHOWN) : stored;
        var format = formats.computeIfAbsent(formatId, _ -> new Format(shapeOf(formatId, pattern), places(pattern)));
        var shape = format.shape();
        if (shape == Shape.NUMBER || number.signum() < 0 || number.doubleValue() > LAST_DAY) return new Cell(decimal(number, format.places()), Cell.Kind.NUMBER);
        if (shape == Shape.TIME) return new Cell(number.toPlainString(), Cell.Kind.TEXT);
        var day = day(number.intValue(), date1904).toString();
        return new Cell(day.substring(0, shape == Shape.YEAR ? 4 : shape == Shape.MONTH ? 7 : 10), Cell.Kind.DATE);
    }

    /// The day of a serial number, as Excel counts from 1 March 1900 on.
    static LocalDate day(int serial, boolean date1904) {
        return (date1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(serial);
    }

    private static Shape shapeOf(int id, @Nullable String format) {
        if (CHINESE_MONTH.contains(id)) return Shape.MONTH;
        if (CHINESE_DAY.contains(id)) return Shape.DAY;
        if (format == null) return id == 17 ? Shape.MONTH : (id >= 14 && id <= 16) || id == 22 ? Shape.DAY : Shape.NUMBER;
        var bare = format.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        if (bare.contains("general") || !bare.matches(".*[ymdhs].*") || bare.matches(".*[0#].*e.*")) return Shape.NUMBER;
        if (bare.contains("d")) return Shape.DAY;
        if (bare.contains("y")) return bare.contains("m") ? Shape.MONTH : Shape.YEAR;
        return Shape.TIME;
    }

    private static String decimal(BigDecimal number, int places) {
        if (places >= 0) return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Decimals a format asks for; −1 where it does not say or shows something else than the number.
    private static int places(@Nullable String format) {
        if (format == null) return -1;
        var bare = format.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "");
        if (bare.contains("%") || bare.contains("E") || bare.contains("/") || !bare.matches(".*[0#].*")) return -1;
        int dot = bare.indexOf('.');
        if (dot < 0) return 0;
        int places = 0;
        while (dot + 1 + places < bare.length() && bare.charAt(dot + 1 + places) == '0') places++;
        return places == 0 ? -1 : places;
    }
}
