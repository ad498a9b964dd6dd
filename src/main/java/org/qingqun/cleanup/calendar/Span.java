package org.qingqun.cleanup.calendar;

/// How long something takes: days as the calendar counts them, or work days only. 0 to `LONGEST`.
public record Span(int days, boolean workDays) {
    /// A year: what takes longer is a mistake in writing.
    public static final int LONGEST = 366;

    public Span {
        if (days < 0 || days > LONGEST) throw new IllegalArgumentException("a span of " + days + " days");
    }

    public static Span ofDays(int days) {
        return new Span(days, false);
    }

    public static Span ofWorkDays(int days) {
        return new Span(days, true);
    }
}
