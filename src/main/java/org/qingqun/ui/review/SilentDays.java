package org.qingqun.ui.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

/// For how many days each dated asset has been quiet at least: what any limit would flag follows from it without another scan.
public final class SilentDays {
    /// The limit under which every dated work group is found, and no app or account.
    static final int ONE_DAY = 1;
    private final long[] days;

    SilentDays(long... days) {
        this.days = days.clone();
        Arrays.sort(this.days);
    }

    /// @param findings of a zombie rule whose limit for groups is one day; those with another limit are of other families
    static SilentDays of(List<Finding> findings) {
        return new SilentDays(findings.stream().filter(f -> f.severity() != Severity.ASK && f.evidence().getFirst() instanceof Silent(_, _, var limit) && limit == ONE_DAY)
                .mapToLong(SilentDays::known).toArray());
    }

    /// Days of silence up to the day of the data, since nobody has seen the days after it.
    private static long known(Finding finding) {
        long days = ((Silent) finding.evidence().getFirst()).silentDays();
        LocalDate dataDate = finding.dataDate();
        return dataDate == null || dataDate.isAfter(finding.asOf()) ? days : days - DAYS.between(dataDate, finding.asOf());
    }

    /// Assets a limit would flag; at the limit counts.
    public int flaggedBy(int limit) {
        int from = Arrays.binarySearch(days, limit);
        if (from < 0) return days.length + from + 1;
        while (from > 0 && days[from - 1] == limit) from--;
        return days.length - from;
    }

    /// Assets by days, in steps of `width`; the last bar holds everything beyond.
    public int[] bars(int width, int count) {
        var bars = new int[count];
        for (var day : days) bars[(int) Math.min(count - 1, Math.max(0, day) / width)]++;
        return bars;
    }

    public int dated() {
        return days.length;
    }
}
