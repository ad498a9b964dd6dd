package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;

class DayFieldTest extends ApplicationTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-23,   2026-11-23
            ' 2026.1.5 ', 2026-01-05
            2026年3月1日, 2026-03-01
            2026/03/01,   2026-03-01
            '',           -
            # what is not a day leaves the field as it was
            2026-02-30,   2025-12-31
            昨天,         2025-12-31
            2026-05,      2025-12-31
            """)
    void typedDaysAreRead(String typed, LocalDate expected) {
        var field = new DayField();
        field.setValue(LocalDate.of(2025, 12, 31));
        assertEquals(expected, field.getConverter().fromString(typed));
        assertEquals("2025-12-31", field.getConverter().toString(field.getValue()));
    }
}
