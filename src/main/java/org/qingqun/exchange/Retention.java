package org.qingqun.exchange;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which of the backups that the program made by itself are kept; those a person made are never touched.
///
/// @param newest of any kind are kept in any case
/// @param days   the last backup of each of the newest so many days with one
/// @param months the last backup of each of the newest so many months with one
public record Retention(int newest, int days, int months) {
    /// Ten in a row, two weeks of days, a year of months.
    public static final Retention USUAL = new Retention(10, 14, 12);

    /// The ones to be removed, oldest first.
    public List<AutoBackup> findSuperfluous(Collection<AutoBackup> all) {
        var sorted = all.stream().sorted(Comparator.comparing(AutoBackup::at).reversed()).toList();
        var kept = new HashSet<>(sorted.subList(0, Math.min(newest, sorted.size())));
        keepLastOfEach(sorted, LocalDateTime::toLocalDate, days, kept);
        keepLastOfEach(sorted, YearMonth::from, months, kept);
        return sorted.reversed().stream().filter(b -> !kept.contains(b)).toList();
    }

    private static <P> void keepLastOfEach(List<AutoBackup> newestFirst, Function<LocalDateTime, P> period, int most, Set<AutoBackup> kept) {
        var seen = new HashSet<P>();
        for (var backup : newestFirst) if (seen.size() < most && seen.add(period.apply(backup.at()))) kept.add(backup);
    }
}
