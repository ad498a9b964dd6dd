package org.qingqun.rule.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence.NoPost;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class QuietAccountRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final QuietAccountRule rule = new QuietAccountRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # last post, data of: 9 and 10 days, 13 and 14 days, 89 and 90 days
            2026-06-21, 2026-06-30, -
            2026-06-20, 2026-06-30, ASK
            2026-06-17, 2026-06-30, ASK
            2026-06-16, 2026-06-30, LIKELY
            2026-04-02, 2026-06-30, LIKELY
            2026-04-01, 2026-06-30, -
            # what happened after the day of the data is not held against it
            2026-05-25, 2026-05-31, -
            2026-05-17, 2026-05-31, LIKELY
            # nobody knows of which day the data are
            2026-06-16, -,          ASK
            # a month counts from its last day
            2026-05,    2026-06-10, ASK
            2026-05,    2026-06-14, LIKELY
            # so coarse that the limit may have been reached: it asks
            2026-06,    2026-06-30, ASK
            2026-06,    2026-06-15, ASK
            2026-06,    2026-06-14, -
            -,          2026-06-30, -
            """)
    void daysWithoutAPostCountUpToTheDayOfTheData(String last, LocalDate dataDate, Severity expected) {
        var asset = account().lastActive(last).activity(null, EvidenceGrade.UNIT, dataDate).build();
        assertEquals(Optional.ofNullable(expected), rule.inspect(asset, TODAY).map(Finding::severity));
    }

    @Test void theFindingSaysUpToWhenItCounted() {
        var found = rule.inspect(account().lastActive("2026-05-17").activity(null, EvidenceGrade.UNIT, LocalDate.of(2026, 5, 31)).build(), TODAY).orElseThrow();
        assertEquals(List.of(new NoPost(PartialDate.of(LocalDate.of(2026, 5, 17)), LocalDate.of(2026, 5, 31), 14, 14)), found.evidence());
    }
}
