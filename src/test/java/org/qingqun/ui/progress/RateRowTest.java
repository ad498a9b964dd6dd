package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

class RateRowTest {
    @Test void theHighestRateStandsFirstAndNoRateLast() {
        var rows = RateRow.of(List.of(new Group("", group(486, 121)), new Group("云栖区", group(714, 231)), new Group("青禾县", group(0, 0))),
                key -> key.isEmpty() ? "市本级" : key, true);
        assertEquals(List.of("云栖区 231/714", "市本级 121/486", "青禾县 0/0"), words(rows));
    }

    @Test void withoutARankingTheyKeepTheirOrder() {
        var rows = RateRow.of(List.of(new Group("", group(486, 121)), new Group("云栖区", group(714, 231))), key -> key, false);
        assertEquals(List.of(" 121/486", "云栖区 231/714"), words(rows));
    }

    private static List<String> words(List<RateRow> rows) {
        return rows.stream().map(r -> r.name() + " " + r.rate().numerator() + "/" + r.rate().denominator()).toList();
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
        assertEquals(end, RateRow.axisEnd(List.of(new RateRow("x", "x", group(1000, (int) Math.round(percent * 10)))), target));
    }

    private static Figures group(int baseline, int closed) {
        return new Figures(baseline, 0, 0, 0, baseline - closed, closed, 0, 0, 0, closed, 0, 0);
    }
}
