package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Fraction;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

class RateRowTest {
    @Test void theHighestRateStandsFirstAndNoRateLast() {
        var rows = RateRow.of(List.of(new Group("", group(486, 121)), new Group("云栖区", group(714, 231)), new Group("青禾县", group(0, 0))),
                key -> key.isEmpty() ? "市本级" : key);
        assertEquals(List.of(new RateRow("云栖区", new Fraction(231, 714)), new RateRow("市本级", new Fraction(121, 486)),
                new RateRow("青禾县", new Fraction(0, 0))), rows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            32.4, 30, 40
            28.1, 30, 40
            5,    0,  20
            99.5, 30, 100
            100,  30, 100
            """)
    void theAxisEndsAtTheNextTenAboveBarsAndTarget(double percent, double target, int end) {
        assertEquals(end, RateRow.axisEnd(List.of(new RateRow("x", new Fraction(Math.round(percent * 10), 1000))), target));
    }

    private static Figures group(int baseline, int closed) {
        return new Figures(baseline, 0, 0, 0, baseline - closed, closed, 0, 0, 0, closed, 0, 0);
    }
}
