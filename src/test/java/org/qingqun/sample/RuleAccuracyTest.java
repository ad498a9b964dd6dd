package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.pack.StandardRules;
import org.qingqun.sample.RuleAccuracy.Result;
import org.qingqun.sample.plan.Label;

/// Precision and recall of every rule on the returned files of the sample, as they came in.
class RuleAccuracyTest {
    private static final int COMPARING = 5;
    @TempDir private static Path folder;
    private static RuleAccuracy measured;

    @BeforeAll static void scan() {
        measured = RuleAccuracy.measure(folder);
    }

    @Test void theFiguresArePrinted(TestReporter reporter) {
        measured.results().forEach((rule, result) -> reporter.publishEntry(rule.value(), result.toString()));
        assertEquals(StandardRules.ENTRIES.size() + COMPARING, measured.results().size());
    }

    @Test void noInnocentIsAccused() {
        var wrong = new TreeMap<String, Result>();
        measured.results().forEach((rule, result) -> {
            if (result.right() < result.accused()) wrong.put(rule.value(), result);
        });
        assertEquals(Map.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule, least precision, least recall, fewest planted
            zombie,               1.00, 1.00, 300
            low-frequency,        1.00, 1.00, 1
            expired,              1.00, 1.00, 150
            open-ended-temporary, 1.00, 1.00, 20
            outdated-name,        1.00, 1.00, 50
            duplicate,            1.00, 1.00, 500
            cross-platform,       1.00, 1.00, 150
            hollow,               1.00, 1.00, 12
            custodian,            1.00, 1.00, 18
            many-accounts,        1.00, 1.00, 20
            quiet-account,        1.00, 1.00, 20
            few-followers,        1.00, 1.00, 20
            unfiled-app,          1.00, 1.00, 5
            mega-group,           1.00, 1.00, 5
            suspicious-data,      1.00, 1.00, 8
            overloaded-person,    1.00, 1.00, 22
            """)
    void everyPlantedCaseIsFound(String rule, double precision, double recall, int planted) {
        var result = Objects.requireNonNull(measured.results().get(new RuleId(rule)));
        assertTrue(result.precision() >= precision && result.recall() >= recall && result.guilty() >= planted, rule + ": " + result);
    }

    /// Planted to lead a rule astray.
    @ParameterizedTest
    @CsvSource({"SEASONAL, zombie", "UNKNOWN_ACTIVITY, zombie", "SEASONAL, low-frequency", "UNKNOWN_ACTIVITY, low-frequency",
            "LOOK_ALIKE, cross-platform"})
    void noPlantedInnocentIsAccused(Label planted, String rule) {
        assertEquals(0, measured.accusedOf(planted, new RuleId(rule)));
    }

    /// What one cannot know from a ledger is only asked about, and of a tenth of the inventory at most.
    @ParameterizedTest
    @CsvSource({"same-audience", "unfiled", "suspicious-data", "overloaded-person"})
    void someRulesOnlyAsk(String rule) {
        var result = Objects.requireNonNull(measured.results().get(new RuleId(rule)));
        assertEquals(0, result.accused(), result.toString());
        assertTrue(result.asked() < measured.assets() / 10, result.toString());
    }

    @Test void whatIsOffOrNeedsPeoplesWordFindsNothing() {
        for (var rule : new ArrayList<>(List.of(RuleId.OVER_QUOTA, RuleId.FORBIDDEN_FUNCTION, RuleId.REBOUND)))
            assertEquals(new Result(0, 0, 0, 0, 0, List.of()), measured.results().get(rule));
    }
}
