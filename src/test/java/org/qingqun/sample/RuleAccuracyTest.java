package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.sample.Truth.Case;

/// Precision and recall of every rule on the returned files of the sample, as they came in.
class RuleAccuracyTest {
    private static final LocalDate SCAN_DAY = LocalDate.of(2026, 10, 8);
    @TempDir private static Path folder;
    private static final Map<AssetId, Case> CASES = new HashMap<>();
    private static final Map<RuleId, Result> RESULTS = new LinkedHashMap<>();

    /// @param accused LIKELY or STRONG
    /// @param right   of those, the guilty ones
    /// @param guilty  all there are
    /// @param found   of those, accused or asked about
    private record Result(int accused, int asked, int right, int guilty, int found) {
        double precision() {
            return accused == 0 ? 1 : right / (double) accused;
        }

        double recall() {
            return guilty == 0 ? 1 : found / (double) guilty;
        }

        @Override public String toString() {
            return String.format(Locale.ROOT, "accused %d (right %d), asked %d; guilty %d (found %d); precision %.3f, recall %.3f", accused, right, asked, guilty, found,
                    precision(), recall());
        }
    }

    @BeforeAll static void scan() {
        SampleInventory.bundled().writeTo(folder, Progress.NONE);
        try (var demo = new DemoOffice(folder)) {
            demo.clock.set(SCAN_DAY, LocalTime.of(9, 0));
            var intake = new DemoIntake(demo.office, folder, PersonId.ADMINISTRATOR);
            intake.loadUnits();
            intake.importReturns(Progress.NONE);
            intake.resolveUnits();
            var lookup = demo.office.inventory().lookup();
            for (var planned : SampleInventory.bundled().plan().planted()) {
                var key = planned.asset().key();
                var stored = lookup.get(new AssetLookup.Reference(null, key.unit(), key.name(), key.family(), key.occurrence()));
                CASES.put(stored.id(), new Case(planned, stored));
            }
            var towns = demo.office.inventory().unitTree().all().stream().filter(u -> u.level() == Level.TOWN).map(u -> u.name()).collect(Collectors.toSet());
            var found = demo.office.scan().scan(SCAN_DAY, Set.of(), PersonId.ADMINISTRATOR, Progress.NONE);
            assertEquals(List.of(), found.failures());
            var truth = new Truth(CASES.values(), towns);
            for (var rule : demo.office.scan().entries().stream().map(RuleEntry::id).toList())
                RESULTS.put(rule, result(rule, truth, found.findings().stream().filter(f -> f.rule().equals(rule)).toList()));
        }
    }

    private static Result result(RuleId rule, Truth truth, List<Finding> findings) {
        var guilty = truth.guilty(rule);
        var accused = findings.stream().filter(f -> f.severity() != Severity.ASK).map(f -> CASES.get(f.asset())).collect(Collectors.toSet());
        var all = findings.stream().map(f -> CASES.get(f.asset())).collect(Collectors.toSet());
        return new Result(accused.size(), all.size() - accused.size(), (int) accused.stream().filter(guilty).count(), (int) truth.count(rule),
                (int) all.stream().filter(guilty).count());
    }

    @Test void theFiguresArePrinted(TestReporter reporter) {
        RESULTS.forEach((rule, result) -> reporter.publishEntry(rule.value(), result.toString()));
        assertEquals(21, RESULTS.size());
    }

    /// Likeness is a judgement; everything else is arithmetic on what the ledgers say.
    @Test void noInnocentIsAccused() {
        var wrong = new TreeMap<String, Result>();
        RESULTS.forEach((rule, result) -> {
            if (!Set.of(RuleId.DUPLICATE, RuleId.CROSS_PLATFORM).contains(rule) && result.right() < result.accused()) wrong.put(rule.value(), result);
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
            duplicate,            0.75, 0.85, 300
            cross-platform,       0.85, 0.85, 80
            hollow,               1.00, 1.00, 12
            custodian,            1.00, 1.00, 18
            many-accounts,        1.00, 0.40, 20
            quiet-account,        1.00, 0.80, 20
            few-followers,        1.00, 1.00, 20
            unfiled-app,          1.00, 1.00, 5
            mega-group,           1.00, 1.00, 5
            suspicious-data,      1.00, 0.50, 12
            overloaded-person,    1.00, 1.00, 22
            """)
    void everyPlantedCaseIsFound(String rule, double precision, double recall, int planted) {
        var result = Objects.requireNonNull(RESULTS.get(new RuleId(rule)));
        assertTrue(result.precision() >= precision && result.recall() >= recall && result.guilty() >= planted, rule + ": " + result);
    }

    /// What one cannot know from a ledger is only asked about, and of a tenth of the inventory at most.
    @ParameterizedTest
    @CsvSource({"same-audience", "unfiled", "suspicious-data", "overloaded-person"})
    void someRulesOnlyAsk(String rule) {
        var result = Objects.requireNonNull(RESULTS.get(new RuleId(rule)));
        assertEquals(0, result.accused(), result.toString());
        assertTrue(result.asked() < CASES.size() / 10, result.toString());
    }

    @Test void whatIsOffOrNeedsPeoplesWordFindsNothing() {
        for (var rule : new ArrayList<>(List.of(RuleId.OVER_QUOTA, RuleId.FORBIDDEN_FUNCTION, RuleId.REBOUND)))
            assertEquals(new Result(0, 0, 0, 0, 0), RESULTS.get(rule));
    }
}
