package org.qingqun.rule.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Background;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentInSeason;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Evidence.SilentUnseen;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Season;
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
        var found = rule.inspect(workGroup().name("党建群").lastActive(last).build(), TODAY);
        assertEquals(Optional.ofNullable(expected), found.map(Finding::severity));
    }

    @Test void groupWithoutDateIsAskedAboutNotAccused() {
        var found = rule.inspect(workGroup().lastActive(null).build(), TODAY).orElseThrow();
        assertEquals(List.of(new ActivityUnknown(90)), found.evidence());
        assertEquals(Severity.ASK, found.severity());
    }

    @Test void everyFamilyHasItsOwnLimit() {
        var day = "2026-03-15"; // 107 days
        assertEquals(Optional.of(Severity.LIKELY), rule.inspect(workGroup().name("党建群").lastActive(day).build(), TODAY).map(Finding::severity));
        assertEquals(Optional.empty(), rule.inspect(govApp().lastActive(day).build(), TODAY));
        assertEquals(Optional.of(Severity.LIKELY), rule.inspect(account().lastActive(day).build(), TODAY).map(Finding::severity));
    }

    @Test void theFindingHoldsWhatIsNeededToCheckIt() {
        var found = rule.inspect(workGroup().name("党建群").lastActive("2026-03-02").build(), TODAY).orElseThrow();
        assertEquals(List.of(new Silent(PartialDate.of(LocalDate.of(2026, 3, 2)), 120, 90)), found.evidence());
        assertEquals(EvidenceGrade.CUSTODIAN, found.grade());
        assertEquals(AssetBuilder.DATA_DAY, found.dataDate());
    }

    @Test void aCoarseDateSaysBetweenWhichDays() {
        var found = rule.inspect(workGroup().lastActive("2026-04").build(), TODAY).orElseThrow();
        assertEquals(List.of(new SilentPerhaps(PartialDate.ofMonth(2026, 4), 61, 90, 90)), found.evidence());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # who says so: the unit's word is never strong, nobody's word only asks
            2025-01-01, CUSTODIAN, 2026-06-30, STRONG
            2025-01-01, UNIT,      2026-06-30, LIKELY
            2025-01-01, UNKNOWN,   2026-06-30, ASK
            # as of when: 90 days on the day of the data; one less, and what happened since has to be asked
            2026-01-01, UNIT,      2026-04-01, LIKELY
            2026-01-02, UNIT,      2026-04-01, ASK
            2026-01-01, UNIT,      2026-02-01, ASK
            2026-01-01, UNIT,      -,          LIKELY
            # data of a later day than today count as today's
            2026-04-02, UNIT,      2026-12-31, -
            """)
    void aClaimIsNoStrongerThanItsDataAndNoNewer(String last, EvidenceGrade grade, LocalDate dataDate, Severity expected) {
        var found = rule.inspect(workGroup().name("党建群").lastActive(last).activity(null, grade, dataDate).build(), TODAY);
        assertEquals(Optional.ofNullable(expected), found.map(Finding::severity));
    }

    @Test void silenceThatNobodyHasSeenIsToldAsSuch() {
        var found = rule.inspect(workGroup().lastActive("2026-01-01").activity(null, EvidenceGrade.UNIT, LocalDate.of(2026, 2, 1)).build(), TODAY).orElseThrow();
        assertEquals(List.of(new SilentUnseen(PartialDate.of(LocalDate.of(2026, 1, 1)), LocalDate.of(2026, 2, 1), 180, 90)), found.evidence());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # name, last use, day: what a name alone suggests asks, until a whole season was missed
            防汛工作群,     2025-09-20, 2026-01-15, ASK
            防汛工作群,     2025-04-20, 2026-01-15, LIKELY
            高考考务群,     2026-06-20, 2026-10-08, ASK
            值班值守群,     2020-01-01, 2026-01-15, ASK
            2025年防汛群,   2025-09-20, 2026-01-15, LIKELY
            防汛工作群,     2025-12-20, 2026-01-15, -
            """)
    void aNameThatSuggestsASeasonIsAskedAbout(String name, String last, LocalDate day, Severity expected) {
        assertEquals(Optional.ofNullable(expected), rule.inspect(workGroup().name(name).lastActive(last).activity(null, EvidenceGrade.CUSTODIAN, null).build(), day).map(Finding::severity));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what a person said of its season, last use, severity in January 2026
            STANDING, 2020-01-01, -
            STANDING, -,          -
            SEASONAL, 2025-09-20, -
            SEASONAL, 2025-04-30, LIKELY
            SEASONAL, -,          ASK
            NONE,     2025-09-20, LIKELY
            """)
    void whatAPersonSaidOfItsSeasonHolds(Season.Kind kind, String last, Severity expected) {
        var season = kind == Season.Kind.SEASONAL ? Season.of(5, 9) : new Season(kind, 0, 0);
        var knowing = new ZombieRule(Limits.DEFAULT, new Background(Map.of(new AssetId(1), season), Map.of(), List.of(), List.of(), Map.of()));
        var asset = workGroup().name("防汛工作群").lastActive(last);
        assertEquals(Optional.ofNullable(expected), knowing.inspect(asset.activity(null, EvidenceGrade.CUSTODIAN, null).build(), LocalDate.of(2026, 1, 15)).map(Finding::severity));
    }

    @Test void aMissedSeasonIsNamed() {
        var found = rule.inspect(workGroup().name("防汛工作群").lastActive("2025-04-20").activity(null, EvidenceGrade.CUSTODIAN, null).build(), LocalDate.of(2026, 1, 15)).orElseThrow();
        assertEquals(List.of(new SilentInSeason(PartialDate.of(LocalDate.of(2025, 4, 20)), 5, 9, LocalDate.of(2025, 9, 30), 270, 90)), found.evidence());
    }
}
