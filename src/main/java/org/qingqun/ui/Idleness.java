package org.qingqun.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// How long nobody has touched the window.
final class Idleness {
    private final Clock clock;
    private Instant last;

    Idleness(Clock clock) {
        this.clock = clock;
        last = clock.instant();
    }

    void touch() {
        last = clock.instant();
    }

    Duration quiet() {
        return Duration.between(last, clock.instant());
    }
}
