package org.qingqun.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Whether the computer's clock was set back: then the log holds lines of a later time than now. Every notice, deadline and figure would go by the wrong day.
public record ClockCheck(AuditStore audit, Clock clock) {
    /// Clocks of several machines differ by less.
    static final Duration TOLERANCE = Duration.ofHours(1);
    private static final int LINES = 200;

    /// When something was last done, where the clock stands more than `TOLERANCE` before that.
    public Optional<Instant> findLater() {
        var now = clock.instant();
        return audit.findLatest(LINES).stream().map(line -> line.entry().at()).max(Comparator.naturalOrder()).filter(last -> last.isAfter(now.plus(TOLERANCE)));
    }
}
