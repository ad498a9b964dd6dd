package org.qingqun.rule.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.Background;
import org.qingqun.rule.EndedEvent;
import org.qingqun.rule.Evidence.EventOver;
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

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # awaited event, ended event, of unit, day it ended: 6 and 7 days
            专班撤销, 专班撤销,  -, 2026-06-24, -
            专班撤销, 专班撤销,  -, 2026-06-23, LIKELY
            专班撤销, 专 班撤销, -, 2026-06-23, LIKELY
            专班撤销, 高考结束,  -, 2026-06-01, -
            专班撤销, 专班撤销,  1, 2026-06-23, LIKELY
            专班撤销, 专班撤销,  2, 2026-06-23, -
            """)
    void whatWasToLastForAnEventEndsWithIt(String awaited, String ended, Long under, LocalDate day, Severity expected) {
        var unit = under == null ? null : new UnitId(under);
        var over = new EndedEvent(ended, unit, day, under == null ? Set.of() : Set.of(unit));
        var knowing = new ExpiredRule(Limits.DEFAULT, new Background(Map.of(), Map.of(), List.of(over), List.of(), Map.of()));
        assertEquals(Optional.ofNullable(expected), knowing.inspect(workGroup().term(Term.untilEvent(awaited)).build(), TODAY).map(Finding::severity));
    }

    @Test void severalEndsOfOneEventCountFromTheLast() {
        var knowing = new ExpiredRule(Limits.DEFAULT, new Background(Map.of(), Map.of(), List.of(new EndedEvent("高考", null, LocalDate.of(2025, 6, 10), Set.of()),
                new EndedEvent("高考", null, LocalDate.of(2026, 6, 10), Set.of())), List.of(), Map.of()));
        assertEquals(List.of(new EventOver("高考", LocalDate.of(2026, 6, 10), 20, 7)),
                knowing.inspect(workGroup().term(Term.untilEvent("高考")).build(), TODAY).orElseThrow().evidence());
    }
}
