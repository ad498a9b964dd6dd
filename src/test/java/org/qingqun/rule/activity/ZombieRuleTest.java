package org.qingqun.rule.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class ZombieRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final ZombieRule rule = new ZombieRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 89 days: under the limit; 90: at the limit counts
            2026-04-02,
            2026-04-01, LIKELY
            # 179 and 180 days: twice the limit counts
            2026-01-02, LIKELY
            2026-01-01, STRONG
            # a month accuses only by its last day: March ends 91 days before, April could be either, May is fine
            2026-03,    LIKELY
            2026-04,    ASK
            2026-05,
            # a year: 2025 is certain, this year has to be asked
            2025,       STRONG
            2026,       ASK
            # tomorrow: not quiet at all
            2026-07-01,
            """)
    void severityFollowsDaysSilent(String last, Severity expected) {
        var found = rule.inspect(workGroup().lastActive(last).build(), TODAY);
        assertEquals(Optional.ofNullable(expected), found.map(Finding::severity));
    }

    @Test void groupWithoutDateIsAskedAboutNotAccused() {
        var found = rule.inspect(workGroup().lastActive(null).build(), TODAY).orElseThrow();
        assertEquals(List.of(new ActivityUnknown(90)), found.evidence());
        assertEquals(Severity.ASK, found.severity());
    }

    @Test void everyFamilyHasItsOwnLimit() {
        var day = "2026-03-15"; // 107 days
        assertEquals(Optional.of(Severity.LIKELY), rule.inspect(workGroup().lastActive(day).build(), TODAY).map(Finding::severity));
        assertEquals(Optional.empty(), rule.inspect(govApp().lastActive(day).build(), TODAY));
        assertEquals(Optional.of(Severity.LIKELY), rule.inspect(account().lastActive(day).build(), TODAY).map(Finding::severity));
    }

    @Test void theFindingHoldsWhatIsNeededToCheckIt() {
        var found = rule.inspect(workGroup().lastActive("2026-03-02").build(), TODAY).orElseThrow();
        assertEquals(List.of(new Silent(PartialDate.of(LocalDate.of(2026, 3, 2)), 120, 90)), found.evidence());
        assertEquals(EvidenceGrade.CUSTODIAN, found.grade());
        assertEquals(LocalDate.of(2026, 6, 30), found.dataDate());
    }

    @Test void aCoarseDateSaysBetweenWhichDays() {
        var found = rule.inspect(workGroup().lastActive("2026-04").build(), TODAY).orElseThrow();
        assertEquals(List.of(new SilentPerhaps(PartialDate.ofMonth(2026, 4), 61, 90, 90)), found.evidence());
    }
}
