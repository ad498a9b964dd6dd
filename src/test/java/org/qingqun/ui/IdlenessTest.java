package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingqun.OfficeFixture.SettableClock;

class IdlenessTest {
    @Test void aTouchStartsAnew() {
        var clock = new SettableClock();
        var idle = new Idleness(clock);
        clock.advance(Duration.ofMinutes(4));
        assertEquals(Duration.ofMinutes(4), idle.quiet());
        idle.touch();
        assertEquals(Duration.ZERO, idle.quiet());
    }
}
