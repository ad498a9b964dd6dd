package org.qingqun.rule.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.FewMessages;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;

class LowFrequencyRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final LowFrequencyRule rule = new LowFrequencyRule(Limits.DEFAULT, Background.NONE);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # name, messages, last use, created, grade
            党建群, 3, 2026-06-20, 2021-03,    UNIT,    LIKELY
            党建群, 4, 2026-06-20, 2021-03,    UNIT,    -
            党建群, 0, 2026-06-20, 2021-03,    UNIT,    LIKELY
            党建群, -, 2026-06-20, 2021-03,    UNIT,    -
            # nobody knows when it was used, or who counted: asked
            党建群, 0, -,          2021-03,    UNIT,    ASK
            党建群, 3, 2026-06-20, 2021-03,    UNKNOWN, ASK
            # quiet altogether is the zombie rule's, also where the date is coarse
            党建群, 0, 2026-04-01, 2021-03,    UNIT,    -
            党建群, 0, 2026-04-02, 2021-03,    UNIT,    LIKELY
            党建群, 0, 2026-04,    2021-03,    UNIT,    -
            # opened less than 30 days ago
            党建群, 1, 2026-06-20, 2026-06-01, UNIT,    -
            党建群, 1, 2026-06-20, 2026-05-31, UNIT,    LIKELY
            党建群, 1, 2026-06-20, -,          UNIT,    LIKELY
            # waits for its season
            值班群, 1, 2026-06-20, 2021-03,    UNIT,    ASK
            # a number that cannot be is the data rule's
            党建群, -1, 2026-06-20, 2021-03,   UNIT,    -
            """)
    void fewMessagesCountUnlessSomethingExplainsThem(String name, Integer messages, String last, String created, EvidenceGrade grade, Severity expected) {
        var asset = workGroup().name(name).lastActive(last).activity(messages, grade, TODAY).createdOn(created).build();
        assertEquals(Optional.ofNullable(expected), rule.inspect(asset, TODAY).map(Finding::severity));
    }

    @Test void theNumberStandsBesideItsLimit() {
        var found = rule.inspect(workGroup().name("党建群").lastActive("2026-06-20").activity(2, EvidenceGrade.SCREENSHOT, TODAY).build(), TODAY).orElseThrow();
        assertEquals(List.of(new FewMessages(2, 4)), found.evidence());
        assertEquals(EvidenceGrade.SCREENSHOT, found.grade());
    }

    @Test void aConfirmedSeasonOnlyAsks() {
        var knowing = new LowFrequencyRule(Limits.DEFAULT, new Background(Map.of(new AssetId(1), Season.of(9, 10)), Map.of(), List.of(), List.of(), Map.of()));
        var asset = workGroup().name("运动会群").lastActive("2026-06-20").activity(1, EvidenceGrade.UNIT, TODAY).build();
        assertEquals(Optional.of(Severity.ASK), knowing.inspect(asset, TODAY).map(Finding::severity));
    }
}
