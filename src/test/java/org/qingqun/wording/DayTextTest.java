package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;

class DayTextTest {
    @Test void monthsAndDaysHaveNoLeadingZeros() {
        assertEquals("2026年1月3日", new DayText(Messages.in("zh")).of(LocalDate.of(2026, 1, 3)));
        assertEquals("3 January 2026", new DayText(Messages.in("en")).of(LocalDate.of(2026, 1, 3)));
    }
}
