package org.qingqun.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock that stands still until it is set: weeks of work pass in seconds. Build the office with it.
public final class DemoClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final ZoneId zone;
    private volatile Instant now;

    public DemoClock(LocalDate day) {
        this(CHINA, day.atTime(9, 0).atZone(CHINA).toInstant());
    }

    private DemoClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(zone).toInstant();
    }

    @Override public ZoneId getZone() {
        return zone;
    }

    /// A copy, which no longer moves.
    @Override public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override public Instant instant() {
        return now;
    }
}
