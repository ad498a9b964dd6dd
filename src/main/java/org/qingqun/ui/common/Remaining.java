package org.qingqun.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// How long a task will still take, judged by the parts it has done so far. Says nothing before there is something to judge by.
final class Remaining {
    private static final Duration SOON = Duration.ofSeconds(3); // of less nobody needs to be told
    private final InstantSource clock;
    private final Instant start;

    /// Begins to count.
    Remaining(InstantSource clock) {
        this.clock = clock;
        start = clock.instant();
    }

    /// @param total 0 means not known yet
    Optional<Duration> after(long done, long total) {
        var past = Duration.between(start, clock.instant());
        if (done <= 0 || total <= done || past.compareTo(SOON) < 0) return Optional.empty();
        return Optional.of(Duration.ofMillis(Math.round((double) past.toMillis() / done * (total - done))));
    }
}
