package org.qingqun.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockCheckTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private final MemoryAuditStore log = new MemoryAuditStore();

    private Optional<Instant> later(Instant now) {
        return new ClockCheck(log, Clock.fixed(now, ZoneOffset.UTC)).findLater();
    }

    private void line(Instant at) {
        log.append(new AuditEntry(at, 1, "case.proposed", "case:1", null, null, null));
    }

    @Test void anEmptyLogSaysNothingOfTheClock() {
        assertEquals(Optional.empty(), later(Instant.EPOCH));
    }

    @Test void anHourIsAnotherMachineMoreIsAClockSetBack() {
        line(NOON);
        assertEquals(Optional.empty(), later(NOON.plusSeconds(1)));
        assertEquals(Optional.empty(), later(NOON.minus(ClockCheck.TOLERANCE)));
        assertEquals(Optional.of(NOON), later(NOON.minus(ClockCheck.TOLERANCE).minusMillis(1)));
    }

    @Test void whatIsDoneUnderTheWrongClockDoesNotHideIt() {
        line(NOON);
        line(NOON.minus(Duration.ofDays(300)));
        assertEquals(Optional.of(NOON), later(NOON.minus(Duration.ofDays(300))));
    }
}
