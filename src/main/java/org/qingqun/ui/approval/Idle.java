package org.qingqun.ui.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// How long nobody has touched the page, by the office's clock.
final class Idle {
    static final Duration LIMIT = Duration.ofMinutes(5);
    private final Clock clock;
    private Instant last;

    Idle(Clock clock) {
        this.clock = clock;
        last = clock.instant();
    }

    void touch() {
        last = clock.instant();
    }

    /// At the limit counts.
    boolean isOver() {
        return Duration.between(last, clock.instant()).compareTo(LIMIT) >= 0;
    }
}
