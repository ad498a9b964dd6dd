package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

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

    @Test void onlyWhatAccusesCountsAndOnlyUpToTheDayOfItsData() {
        var day = LocalDate.of(2026, 6, 30);
        var found = SilentDays.of(List.of(silent(100, 1, Severity.LIKELY, null, day), silent(100, 1, Severity.LIKELY, day.minusDays(30), day),
                silent(100, 1, Severity.ASK, null, day), silent(200, 180, Severity.LIKELY, null, day)));
        assertEquals(2, found.dated());
        assertEquals(List.of(2, 1), List.of(found.flaggedBy(70), found.flaggedBy(71)));
    }

    private static Finding silent(long days, int limit, Severity severity, LocalDate dataDate, LocalDate asOf) {
        return new Finding(RuleId.ZOMBIE, new AssetId(1), severity, List.of(new Silent(PartialDate.of(asOf.minusDays(days)), days, limit)), EvidenceGrade.UNIT, dataDate, asOf);
    }
}
