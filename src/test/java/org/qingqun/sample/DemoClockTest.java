package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private final DemoClock clock = new DemoClock(LocalDate.of(2026, 10, 1));

    @Test void standsAtNineInTheMorningOfItsDayUntilItIsSet() {
        assertEquals(Instant.parse("2026-10-01T01:00:00Z"), clock.instant());
        assertEquals(Instant.parse("2026-10-01T01:00:00Z"), clock.instant());
    }

    @Test void theDayIsThatOfTheOfficeWhereverTheComputerStands() {
        clock.set(LocalDate.of(2026, 11, 23), LocalTime.of(7, 30));
        assertEquals(Instant.parse("2026-11-22T23:30:00Z"), clock.instant());
        assertEquals(LocalDate.of(2026, 11, 23), LocalDate.now(clock));
    }

    @Test void aCopyOfAnotherZoneKeepsTheMoment() {
        var copy = clock.withZone(java.time.ZoneOffset.UTC);
        clock.set(LocalDate.of(2026, 11, 23), LocalTime.NOON);
        assertEquals(Instant.parse("2026-10-01T01:00:00Z"), copy.instant());
    }
}
