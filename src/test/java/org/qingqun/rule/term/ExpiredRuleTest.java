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
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Severity;

class ExpiredRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final ExpiredRule rule = new ExpiredRule(Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # six days over is within the grace, seven counts, ninety is strong
            2026-06-24,
            2026-06-23, LIKELY
            2026-04-02, LIKELY
            2026-04-01, STRONG
            # a month ends on its last day
            2026-05,    LIKELY
            2026-06,    ASK
            2026-07,
            2025,       STRONG
            2026,       ASK
            """)
    void severityFollowsDaysPastTheEnd(String end, Severity expected) {
        var asset = workGroup().term(Term.untilDate(PartialDate.parse(end).orElseThrow())).build();
        assertEquals(Optional.ofNullable(expected), rule.inspect(asset, TODAY).map(Finding::severity));
    }

    @Test void onlyWhatEndsOnADateCanExpire() {
        for (var term : List.of(Term.PERMANENT, Term.UNKNOWN, Term.untilEvent("专班结束"), Term.untilDate(null)))
            assertEquals(Optional.empty(), rule.inspect(workGroup().term(term).build(), TODAY), term.toString());
    }

    @Test void withoutGraceTheEndDayItselfIsNotOver() {
        var strict = new ExpiredRule(new Limits(90, 180, 90, 0));
        var today = workGroup().term(Term.untilDate(PartialDate.of(TODAY))).build();
        var yesterday = workGroup().term(Term.untilDate(PartialDate.of(TODAY.minusDays(1)))).build();
        assertEquals(Optional.empty(), strict.inspect(today, TODAY));
        assertEquals(List.of(new PastEnd(PartialDate.of(TODAY.minusDays(1)), 1, 0)), strict.inspect(yesterday, TODAY).orElseThrow().evidence());
    }
}
