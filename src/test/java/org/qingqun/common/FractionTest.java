package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the golden case, the two printed wrong in the wild, a half that must go up, the one double rounding breaks
            746,   2713,  27.5,  0.2750
            19290, 42355, 45.5,  0.4554
            2241,  3527,  63.5,  0.6354
            1,     2000,  0.1,   0.0005
            501,   1001,  50.0,  0.5005
            -3,    40,    -7.5,  -0.0750
            """)
    void roundsOnceAtTheEnd(long top, long bottom, String percent, String decimal) {
        var share = new Fraction(top, bottom);
        assertEquals(percent, share.percent().orElseThrow().toPlainString());
        assertEquals(decimal, share.decimal().orElseThrow().toPlainString());
    }

    @Test void aShareOfNothingHasNoValue() {
        assertEquals(Optional.empty(), new Fraction(0, 0).percent());
        assertEquals(Optional.empty(), new Fraction(3, 0).decimal());
    }
}
