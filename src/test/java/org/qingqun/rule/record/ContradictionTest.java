package org.qingqun.rule.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.EvidenceGrade;

class ContradictionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # made, used last: whether both cannot be
            2025-06-01, 2025-05-31, true
            2025-06-01, 2025-06-01, false
            2025-06,    2025-05,    true
            2025-06,    2025,       false
            2025,       2024-12-31, true
            ,           2024-12-31, false
            2025-06-01, ,           false
            """)
    void useBeforeTheEarliestDayItCanHaveBeenMadeIsImpossible(String created, String last, boolean impossible) {
        assertEquals(impossible, Contradiction.ofDates(workGroup().createdOn(created).lastActive(last).build()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, true", "0, 0, false", "0, , false", "1, 5, false", ", 5, false", "-1, 5, false", "0, -5, false"})
    void nobodyCannotWrite(Integer members, Integer messages, boolean impossible) {
        var group = workGroup().members(members).activity(messages, EvidenceGrade.CUSTODIAN, null).build();
        assertEquals(impossible, Contradiction.ofCounts(group).isPresent());
    }
}
