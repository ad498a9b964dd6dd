package org.qingqun.rule.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Evidence.InferredEnd;
import org.qingqun.rule.Evidence.OpenEnded;
import org.qingqun.rule.Evidence.OpenEndedPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class OpenEndedRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final OpenEndedRule rule = new OpenEndedRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # 179 and 180 days
            2026-01-02, -
            2026-01-01, LIKELY
            # a month or a year accuses only by its last day
            2025-12,    LIKELY
            2026-01,    ASK
            2026-02,    -
            2025,       LIKELY
            2026,       ASK
            # nobody knows
            -,          ASK
            """)
    void temporaryWithoutAnEndCountsByItsAge(String created, Severity expected) {
        var asset = workGroup().term(Term.untilDate(null)).createdOn(created).build();
        assertEquals(Optional.ofNullable(expected), rule.inspect(asset, TODAY).map(Finding::severity));
    }

    @Test void whatHasAnEndOrNeedsNoneIsNotMeant() {
        for (var term : List.of(Term.PERMANENT, Term.UNKNOWN, Term.untilEvent("任务结束"), Term.untilDate(PartialDate.ofYear(2030))))
            assertEquals(Optional.empty(), rule.inspect(workGroup().term(term).createdOn("2020").build(), TODAY));
    }

    @Test void anEndReadOutOfTheNameIsToldAsInferred() {
        var asset = workGroup().name("2025年防溺水专班群").term(Term.untilDate(null)).createdOn("2025-05-01");
        assertEquals(List.of(new OpenEnded(PartialDate.of(LocalDate.of(2025, 5, 1)), 425, 180), new InferredEnd("2025年", PartialDate.ofYear(2025))),
                rule.inspect(asset.build(), TODAY).orElseThrow().evidence());
        assertEquals(List.of(new OpenEndedPerhaps(null, 180), new InferredEnd("2025年", PartialDate.ofYear(2025))),
                rule.inspect(asset.createdOn(null).build(), TODAY).orElseThrow().evidence());
        assertEquals(1, rule.inspect(asset.name("2026年防溺水专班群").build(), TODAY).orElseThrow().evidence().size());
    }
}
