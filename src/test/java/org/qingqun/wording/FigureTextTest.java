package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Fraction;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0         | 0
            18      | 18        | +18
            2713    | 2,713     | +2,713
            -531    | −531      | −531
            -1234567| −1,234,567| −1,234,567
            """)
    void countsAreGroupedAndSigned(long value, String plain, String signed) {
        assertEquals(plain, FigureText.count(value));
        assertEquals(signed, FigureText.signed(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1907.5   | 1,907.5
            98.80    | 98.80
            -1234.5  | −1,234.5
            2000     | 2,000
                     | —
            """)
    void decimalsAreGroupedAndKeepTheirPlaces(BigDecimal value, String expected) {
        assertEquals(expected, FigureText.grouped(Optional.ofNullable(value)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            746, 2713, 27.5%
            501, 1001, 50.0%
            0,   9,    0.0%
            -1,  8,    −12.5%
            5,   0,    —
            """)
    void ratesAreRoundedOnceAndDashedOverNothing(long top, long bottom, String expected) {
        assertEquals(expected, FigureText.rate(new Fraction(top, bottom)));
    }
}
