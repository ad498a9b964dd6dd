package org.qingqun.ui.inventory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Identity;

/// The last search that found nothing. One letter more cannot find more, so that the rest of a word nobody has is typed without going through a million rows
/// at each letter. Known for a moment only: another desk may enter such an asset. Used by several threads.
final class FoundNone {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private final InstantSource clock;
    private volatile @Nullable Known known;

    private record Known(Filter filter, Instant at) {}

    FoundNone(InstantSource clock) {
        this.clock = clock;
    }

    void note(Filter asked) {
        if (!asked.text().isBlank()) known = new Known(asked, clock.instant());
    }

    /// Something may have changed.
    void forget() {
        known = null;
    }

    /// Whether nothing can be found by this one either.
    boolean covers(Filter wanted) {
        var last = known;
        return last != null && wanted.only().isEmpty() && last.filter().withText(wanted.text()).equals(wanted)
                && Identity.nameKey(wanted.text()).startsWith(Identity.nameKey(last.filter().text())) && clock.instant().isBefore(last.at().plus(FRESH));
    }
}
