package org.qingqun.rule.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Evidence.FinishedWork;
import org.qingqun.rule.Evidence.PastYear;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class OutdatedNameRuleTest {
    private final OutdatedNameRule rule = new OutdatedNameRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # 89 and 90 days after the year's end
            控辍保学联络群(2025), 2026-03-30, -
            控辍保学联络群(2025), 2026-03-31, LIKELY
            2026年防溺水群,       2026-12-31, -
            2030年远景群,         2026-06-30, -
            第七次人口普查群,     2021-08-28, -
            第七次人口普查群,     2021-08-29, LIKELY
            疫情防控值守群,       2026-06-30, LIKELY
            # cohorts stay
            2023级选调生交流群,   2026-06-30, -
            党建工作群,           2026-06-30, -
            """)
    void whatTheNameSpeaksOfIsOver(String name, LocalDate day, Severity expected) {
        for (var term : List.of(Term.PERMANENT, Term.UNKNOWN))
            assertEquals(Optional.ofNullable(expected), rule.inspect(workGroup().name(name).term(term).build(), day).map(Finding::severity));
    }

    @Test void whatHasAnEndIsTheExpiredRules() {
        for (var term : List.of(Term.untilDate(null), Term.untilDate(PartialDate.ofYear(2030)), Term.untilEvent("任务结束")))
            assertEquals(Optional.empty(), rule.inspect(workGroup().name("2020年普查群").term(term).build(), LocalDate.of(2026, 6, 30)));
    }

    @Test void theFindingNamesTheWord() {
        var day = LocalDate.of(2026, 6, 30);
        assertEquals(List.of(new PastYear("2024年", 2024, 546, 90)), rule.inspect(workGroup().name("2024年防汛群").build(), day).orElseThrow().evidence());
        assertEquals(List.of(new FinishedWork("七普", PartialDate.ofMonth(2021, 5), 1856, 90)), rule.inspect(workGroup().name("七普登记群").build(), day).orElseThrow().evidence());
    }

    @Test void withoutGraceAYearIsOverOnNewYearsDay() {
        var strict = new OutdatedNameRule(Limits.DEFAULT.with(Limit.OUTDATED_NAME_DAYS, 0));
        assertEquals(Optional.empty(), strict.inspect(workGroup().name("2025年群").build(), LocalDate.of(2025, 12, 31)));
        assertEquals(1, strict.inspect(workGroup().name("2025年群").build(), LocalDate.of(2026, 1, 1)).stream().count());
    }
}
