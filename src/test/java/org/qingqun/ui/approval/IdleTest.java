package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture.SettableClock;

class IdleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            PT4M59S, PT0S,    false
            PT5M,    PT0S,    true
            # a touch starts it anew
            PT4M,    PT4M59S, false
            PT4M,    PT5M,    true
            """)
    void fiveMinutesWithoutATouchAreOver(Duration before, Duration afterTouch, boolean over) {
        var clock = new SettableClock();
        var idle = new Idle(clock);
        clock.advance(before);
        if (!afterTouch.isZero()) idle.touch();
        clock.advance(afterTouch);
        assertEquals(over, idle.isOver());
    }
}
