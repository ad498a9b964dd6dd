package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.EvidenceGrade;

class SeverityTest {
    @ParameterizedTest
    @CsvSource({"STRONG, PLATFORM_EXPORT, STRONG", "STRONG, SCREENSHOT, STRONG", "STRONG, CUSTODIAN, STRONG", "STRONG, UNIT, LIKELY", "LIKELY, UNIT, LIKELY",
            "STRONG, UNKNOWN, ASK", "LIKELY, UNKNOWN, ASK", "ASK, PLATFORM_EXPORT, ASK"})
    void noClaimIsStrongerThanWhatItRestsOn(Severity claimed, EvidenceGrade grade, Severity held) {
        assertEquals(held, claimed.restingOn(grade));
    }
}
