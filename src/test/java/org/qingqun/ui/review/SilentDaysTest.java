package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilentDaysTest {
    private final SilentDays days = new SilentDays(120, 5, 90, 90, 89, 400);

    @ParameterizedTest
    @CsvSource({"1, 6", "5, 6", "6, 5", "89, 5", "90, 4", "91, 2", "121, 1", "401, 0"})
    void atTheLimitCounts(int limit, int flagged) {
        assertEquals(flagged, days.flaggedBy(limit));
    }

    @Test void theLastBarHoldsEverythingBeyond() {
        assertArrayEquals(new int[] {1, 0, 1, 2, 2}, days.bars(30, 5));
        assertEquals(6, days.dated());
    }
}
