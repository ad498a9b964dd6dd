package org.qingqun.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.qingqun.common.Keyed;

/// When a group is meant to be used, as a person confirmed it or as its name suggests.
///
/// @param fromMonth 1–12, first month of the season; a season may run over the new year
/// @param toMonth   1–12, its last month; both are 0 where there is no season
public record Season(Kind kind, int fromMonth, int toMonth) {
    public static final Season STANDING = new Season(Kind.STANDING, 0, 0);
    public static final Season NONE = new Season(Kind.NONE, 0, 0);

    public enum Kind implements Keyed {
        /// used in some months only: 防汛, 高考
        SEASONAL,
        /// stands ready and is silent until it is needed: 值班, 应急
        STANDING,
        /// neither, whatever its name says
        NONE
    }

    public Season {
        if (kind == Kind.SEASONAL && (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12))
            throw new IllegalArgumentException("no months: %d–%d".formatted(fromMonth, toMonth));
    }

    public static Season of(int fromMonth, int toMonth) {
        return new Season(Kind.SEASONAL, fromMonth, toMonth);
    }

    /// The last day of the latest season that lies whole between the two days, neither of them counted.
    public Optional<LocalDate> missedBetween(LocalDate lastUse, LocalDate until) {
        if (kind != Kind.SEASONAL) return Optional.empty();
        for (int year = until.getYear(); year >= lastUse.getYear(); year--) {
            var end = YearMonth.of(year, toMonth).atEndOfMonth();
            var start = LocalDate.of(fromMonth <= toMonth ? year : year - 1, fromMonth, 1);
            if (end.isBefore(until)) return start.isAfter(lastUse) ? Optional.of(end) : Optional.empty();
        }
        return Optional.empty();
    }
}
