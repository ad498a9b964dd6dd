package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # months, last use, day: the end of the season that was missed
            5, 9,  2025-09-20, 2026-01-15, -
            5, 9,  2025-09-20, 2026-09-30, -
            5, 9,  2025-09-20, 2026-10-01, 2026-09-30
            5, 9,  2026-05-01, 2026-10-01, -
            5, 9,  2026-04-30, 2026-10-01, 2026-09-30
            5, 9,  2024-06-01, 2026-01-15, 2025-09-30
            # over the new year
            10, 5, 2025-12-01, 2026-05-31, -
            10, 5, 2025-12-01, 2026-12-01, -
            10, 5, 2025-09-30, 2026-06-01, 2026-05-31
            10, 5, 2025-10-01, 2026-06-01, -
            2, 2,  2023-12-01, 2024-03-01, 2024-02-29
            1, 12, 2024-12-31, 2026-01-01, 2025-12-31
            """)
    void aSeasonIsMissedWhenAllOfItLiesBetween(int from, int to, LocalDate lastUse, LocalDate until, LocalDate missed) {
        assertEquals(Optional.ofNullable(missed), Season.of(from, to).missedBetween(lastUse, until));
    }

    @Test void whatStandsReadyMissesNoSeason() {
        assertEquals(Optional.empty(), Season.STANDING.missedBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.empty(), Season.NONE.missedBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test void thereIsNoThirteenthMonth() {
        assertThrows(IllegalArgumentException.class, () -> Season.of(5, 13));
    }
}
