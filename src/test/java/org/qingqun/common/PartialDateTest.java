package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2023,       2023-01-01, 2023-12-31
            2023-05,    2023-05-01, 2023-05-31
            2024-02,    2024-02-01, 2024-02-29
            2023-05-06, 2023-05-06, 2023-05-06
            """)
    void spansEveryDayItCanMean(String iso, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(iso).orElseThrow();
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(iso, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-5", "23-05-06", "2023/05/06", "去年底", "2023-05-06T00:00", "2023-13", "2023-00", "2023-02-30"})
    void readsNothingButWhatItWrites(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test void refusesADayThatNeverWas() {
        assertThrows(DateTimeException.class, () -> new PartialDate(2023, 2, 30, false));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2023, null, 5, false));
    }

    @Test void onlyAFullUnhedgedDateIsExact() {
        assertEquals(true, new PartialDate(2023, 5, 6, false).isExact());
        assertEquals(false, new PartialDate(2023, 5, 6, true).isExact());
        assertEquals(false, PartialDate.ofMonth(2023, 5).isExact());
    }
}
