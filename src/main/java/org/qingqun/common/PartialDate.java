package org.qingqun.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as its source: a year, a month or a day. Never made more precise than what was written.
///
/// - Shape: `month` is 1–12 or null; `day` is 1–31 or null, and null whenever `month` is.
/// - `approximate`: the source hedged (约, 初, 左右); the precision given still holds.
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day, boolean approximate) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (month == null && day != null) throw new IllegalArgumentException("a day needs a month");
        if (month != null && day != null) LocalDate.of(year, month, day); // refuses 2023-02-30
        else if (month != null) YearMonth.of(year, month);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, null, false);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null, false);
    }

    /// Reads what `toString` writes: `2023`, `2023-05`, `2023-05-06`; empty for anything else, a day that never was among it.
    public static Optional<PartialDate> parse(@Nullable String iso) {
        var m = iso == null ? null : ISO.matcher(iso);
        if (m == null || !m.matches()) return Optional.empty();
        Integer month = m.group(2) == null ? null : Integer.valueOf(m.group(2));
        Integer day = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        try {
            return Optional.of(new PartialDate(Integer.parseInt(m.group(1)), month, day, false));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    /// The first day it can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day it can mean.
    public LocalDate latest() {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    public boolean isExact() {
        return day != null && !approximate;
    }

    /// ISO with the precision there is; the hedge is not written. Digit by digit, since an import compares hundreds of thousands.
    @Override public String toString() {
        var iso = new StringBuilder(10);
        if (year >= 0 && year < 1000) iso.append("0".repeat(year < 10 ? 3 : year < 100 ? 2 : 1));
        iso.append(year);
        if (month != null) pair(iso, month);
        if (day != null) pair(iso, day);
        return iso.toString();
    }

    private static void pair(StringBuilder iso, int number) {
        iso.append('-').append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
