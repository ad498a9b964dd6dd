package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.PartialDate;

/// The borders of one date; how cells look is `DateCellTest`'s matter.
class DateTextTest {
    @ParameterizedTest
    @CsvSource({"1979.5,,,", "1980.5,1980,5,", "2099.12,2099,12,", "2100.1,,,", "79.5.6,2079,5,6", "80.5.6,1980,5,6", "99.5.6,1999,5,6", "79年5月,2079,5,", "80年5月,1980,5,", "2024.2.29,2024,2,29", "2023.2.29,,,",
        "2023.4.31,,,", "2023.0,,,", "2023.13,,,", "202313,,,", "20230229,,,", "2023-5.6,,,", "31/12/2023,2023,12,31", "12/31/2023,2023,12,31", "32/12/2023,,,", "13/13/2023,,,", "79,,,"})
    void yearsMonthsAndDaysHaveTheirBorders(String text, Integer year, Integer month, Integer day) {
        assertEquals(year == null ? Reading.doubtful(Doubt.NOT_A_DATE) : Reading.of(new PartialDate(year, month, day, false)), DateText.read(text));
    }

    @ParameterizedTest
    @CsvSource({"2023年初,2023,", "2023年底,2023,", "2023年上半年,2023,", "2023年第3季度,2023,", "2023年5月底,2023,5", "约2023年5月,2023,5", "2023年春节前后,2023,", "2023年夏,2023,"})
    void aHedgeMakesItApproximateAndNoMorePrecise(String text, int year, Integer month) {
        assertEquals(Reading.of(new PartialDate(year, month, null, true)), DateText.read(text));
    }
}
