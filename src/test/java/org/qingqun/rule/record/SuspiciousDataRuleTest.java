package org.qingqun.rule.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;
import static org.qingqun.rule.Inventories.severities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.EmptyButActive;
import org.qingqun.rule.Evidence.FutureDate;
import org.qingqun.rule.Evidence.NegativeCount;
import org.qingqun.rule.Evidence.SharedPhone;
import org.qingqun.rule.Evidence.UsedBeforeCreated;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Severity;

class SuspiciousDataRuleTest {
    private final SuspiciousDataRule rule = new SuspiciousDataRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # created, last use, data of: what cannot be
            2021-03-01, 2026-06-30, 2026-06-30, -
            2021-03-01, 2026-07-01, 2026-06-30, FutureDate
            2026-07-01, -,          -,          FutureDate
            2026-07,    -,          -,          FutureDate
            2026-06,    -,          -,          -
            2026,       -,          -,          -
            2026-06-02, 2026-06-01, -,          UsedBeforeCreated
            2026-06,    2026-05,    -,          UsedBeforeCreated
            2026-06,    2026-06,    -,          -
            2026,       2026-01-01, -,          -
            # looking back to a day before the data: they were not of the future
            2021-03-01, 2026-07-20, 2026-07-31, -
            """)
    void datesThatCannotBe(String created, String last, LocalDate dataDate, String kind) {
        var asset = workGroup().lastActive(last).activity(null, EvidenceGrade.UNIT, dataDate).createdOn(created);
        assertEquals(kind, seen(asset).stream().map(e -> e.getClass().getSimpleName()).findFirst().orElse(null));
    }

    @Test void countsThatCannotBe() {
        assertEquals(List.of(new NegativeCount(AssetField.MEMBERS, -5)), seen(workGroup().members(-5)));
        assertEquals(List.of(new NegativeCount(AssetField.MESSAGES_30D, -1)), seen(workGroup().activity(-1, EvidenceGrade.UNIT, null)));
        assertEquals(List.of(new EmptyButActive(3)), seen(workGroup().members(0).activity(3, EvidenceGrade.UNIT, null)));
        assertEquals(List.of(), seen(workGroup().members(0).activity(0, EvidenceGrade.UNIT, null)));
    }

    @Test void everythingSeenStandsInOneQuestion() {
        var found = seen(workGroup().lastActive("2026-07-02").activity(null, EvidenceGrade.UNIT, TODAY).createdOn("2026-07-03"));
        assertEquals(List.of(new FutureDate(AssetField.CREATED_ON, PartialDate.of(LocalDate.of(2026, 7, 3))), new FutureDate(AssetField.LAST_ACTIVE_ON,
                PartialDate.of(LocalDate.of(2026, 7, 2))), new UsedBeforeCreated(PartialDate.of(LocalDate.of(2026, 7, 2)), PartialDate.of(LocalDate.of(2026, 7, 3)))), found);
    }

    @Test void aPhoneOfThreePeopleIsAskedAboutAndOneOfTwoIsNot() {
        var two = Inventories.of(workGroup().custodian("甲", "13800138000"), workGroup().custodian("乙", "138-0013-8000"), workGroup().custodian("甲", "13800138000"));
        assertEquals(Map.of(), severities(rule, two));
        var three = Inventories.of(workGroup().custodian("甲", "13800138000"), workGroup().custodian("乙", "13800138000"), workGroup().custodian("丙", "13800138000"),
                workGroup().custodian("丁", "13900139000"));
        assertEquals(Map.of(1L, Severity.ASK, 2L, Severity.ASK, 3L, Severity.ASK), severities(rule, three));
        assertEquals(List.of(new SharedPhone(3, 3)), rule.inspect(three, TODAY).getFirst().evidence());
    }

    private List<Evidence> seen(AssetBuilder asset) {
        return rule.inspect(Inventories.of(asset), TODAY).stream().flatMap(f -> f.evidence().stream()).toList();
    }
}
