package org.qingqun.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Group;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.sample.plan.Label;
import org.qingqun.sample.plan.Planted;

/// The golden case over real files and a real database: import, lock, scan, merge, dissolve, verified closing.
class DemoRunTest {
    @TempDir private static Path folder;
    private static DemoOffice demo;
    private static DemoResult result;
    private static final Seen SEEN = new Seen();

    /// What the run told on its way, and the findings of the first scan.
    private static final class Seen implements DemoWatcher {
        private final List<DemoStep> steps = new ArrayList<>();
        private final List<Finding> found = new ArrayList<>();
        private int reports;

        @Override public void done(DemoStep step, LocalDate day) {
            if (!steps.contains(step)) steps.add(step);
            if (step == DemoStep.SCAN && found.isEmpty())
                for (var rule : List.of(RuleId.ZOMBIE, RuleId.EXPIRED)) found.addAll(demo.office.scan().findOpen(rule));
        }

        @Override public void report(LocalDate day) {
            reports++;
        }
    }

    @BeforeAll static void run() {
        SampleInventory.bundled().writeTo(folder, Progress.NONE);
        demo = new DemoOffice(folder);
        result = new DemoRun(demo.office, demo.clock, SEEN).run(folder, Progress.NONE);
    }

    @AfterAll static void close() {
        demo.close();
    }

    @Test void whoOpensItAgainIsNotBeforeItsLastStep() {
        assertEquals(demo.clock.instant(), DemoRun.afterwards().instant());
        assertEquals(Optional.empty(), demo.office.clockCheck().findLater());
    }

    @Test void oneHundredAndEightyFilesBringTheWholeInventory() {
        assertEquals(List.of(180, 2913, 9, 12), List.of(result.files(), result.rows(), result.wrong(), result.missingUnits()));
        assertEquals(List.of(), demo.office.units().findProvisional());
    }

    @Test void sevenHundredFortySixOf2713WorkGroupsAreDisposedAnd1967AreLeft() {
        var groups = result.figures().get(Family.WORK_GROUP);
        assertEquals(List.of(2713, 0, 0, 0, 1967, 531, 215, 0, 746), List.of(groups.baseline(), groups.lateDeclared(), groups.added(), groups.returned(),
                groups.remaining(), groups.closed(), groups.mergedAway(), groups.outOfScope(), groups.disposed()));
        assertEquals(Optional.of(new BigDecimal("27.5")), groups.disposalRate().percent());
        assertEquals(Optional.of(new BigDecimal("27.5")), groups.netReduction().percent());
    }

    @Test void thirtyOneAccountsAndTwelveAppsAreCleanedUp() {
        var accounts = result.figures().get(Family.OFFICIAL_ACCOUNT);
        assertEquals(List.of(140, 31, 109), List.of(accounts.baseline(), accounts.disposed(), accounts.remaining()));
        var apps = result.figures().get(Family.GOV_APP);
        assertEquals(List.of(60, 12, 48), List.of(apps.baseline(), apps.disposed(), apps.remaining()));
    }

    @Test void theCountiesHaveTheirShares() {
        var counties = demo.office.progress().stats(Family.WORK_GROUP, Breakdown.COUNTY, DemoRun.LAST_DAY).groups().stream()
                .map(g -> "%s %d %d %d".formatted(g.key(), g.figures().baseline(), g.figures().disposed(), g.figures().remaining())).toList();
        assertEquals(Set.of(" 486 121 365", "云栖区 712 231 481", "桐川县 598 168 430", "石澜县 503 136 367", "青禾县 414 90 324"), Set.copyOf(counties));
        for (var by : List.of(Breakdown.LEVEL, Breakdown.PLATFORM, Breakdown.UNIT))
            assertEquals(746, demo.office.progress().stats(Family.WORK_GROUP, by, DemoRun.LAST_DAY).groups().stream().map(Group::figures).mapToInt(f -> f.disposed()).sum());
    }

    @Test void theTrendRisesSlowlyThenSteeplyThenFlattens() {
        var fridays = Stream.iterate(LocalDate.of(2026, 10, 9), d -> d.plusWeeks(1)).limit(7).toList();
        assertEquals(List.of(0, 78, 228, 404, 564, 682, 746),
                demo.office.progress().trend(Family.WORK_GROUP, fridays).stream().map(p -> p.figures().disposed()).toList());
    }

    @Test void everyStateHasCasesForItsScreen() {
        var states = result.cases().entrySet().stream().filter(e -> e.getValue() > 0).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(Map.ofEntries(Map.entry(CaseState.PROPOSED, 36), Map.entry(CaseState.SUBMITTED, 44), Map.entry(CaseState.RETURNED, 3),
                Map.entry(CaseState.DEFERRED, 11), Map.entry(CaseState.APPROVED, 10), Map.entry(CaseState.NOTIFIED, 21), Map.entry(CaseState.BLOCKED, 2),
                Map.entry(CaseState.EXECUTED, 20), Map.entry(CaseState.FREEZING, 3), Map.entry(CaseState.CLOSED, 789), Map.entry(CaseState.DECIDED, 24)), states);
        assertEquals(7, rows(CaseQuery.ALL).stream().filter(r -> r.cleanupCase().isOverdue(DemoRun.LAST_DAY)).count());
    }

    @Test void everyClosingWasApprovedByAHeadWithHisPinAndHasAProofOfItsOwn() {
        var closed = rows(CaseQuery.in(CaseState.CLOSED));
        assertTrue(closed.stream().allMatch(r -> r.proofs() == 1));
        assertEquals(Map.of(ApprovalGrade.IN_APP_PIN, 789), demo.stores.approvals().countClosedByGrade(demo.office.campaigns().current().id(), DemoRun.LAST_DAY));
        for (var row : closed) for (var approval : demo.stores.approvals().findByCase(row.cleanupCase().id()))
            assertTrue(!approval.by().equals(row.cleanupCase().proposedBy()), row.toString());
    }

    @Test void mergesEndInGroupsThatAreStillInTheRegister() {
        var merged = rows(new CaseQuery(Set.of(CaseState.CLOSED), Set.of(Disposition.MERGE), Family.WORK_GROUP, null, null));
        assertEquals(215, merged.size());
        assertEquals(Set.of(AssetStatus.IN_USE), demo.office.inventory().findRows(merged.stream().map(r -> r.cleanupCase().survivor()).distinct().toList()).stream()
                .map(r -> r.asset().status()).collect(Collectors.toSet()));
    }

    @Test void theScanFindsWhatWasPlantedAndAccusesNobodyElse() {
        var quiet = names(RuleId.ZOMBIE, Set.of(Severity.LIKELY, Severity.STRONG));
        assertEquals(planted(p -> isQuiet(p) && !waits(p)), quiet);
        var over = names(RuleId.EXPIRED, Set.of(Severity.LIKELY, Severity.STRONG));
        assertEquals(planted(p -> p.slot().label() == Label.EXPIRED || p.slot().label() == Label.LAPSED), over);
        var unknown = planted(p -> p.asset().life().lastActiveOn() == null || waits(p));
        assertEquals(unknown, names(RuleId.ZOMBIE, Set.of(Severity.ASK)));
    }

    @Test void theLogIsOneUnbrokenChain() {
        var lines = new ArrayList<ChainedEntry>();
        demo.office.audit().forEach(lines::add);
        assertTrue(lines.size() > 5000, lines.size() + " lines");
        assertEquals(Optional.empty(), AuditChain.firstBreak(lines));
    }

    @Test void theCallerHearsOfEachStepAndWritesOneReport() {
        assertEquals(List.of(DemoStep.values()), SEEN.steps.stream().sorted().toList());
        assertEquals(1, SEEN.reports);
        assertEquals(Set.of(DemoStep.values()), result.millis().keySet());
    }

    private static boolean isQuiet(Planted p) {
        var last = p.asset().life().lastActiveOn();
        return last != null && last.isBefore(LocalDate.of(2026, 7, 1));
    }

    /// Quiet because it is not the season, or stands ready: the scan asks.
    private static boolean waits(Planted p) {
        return isQuiet(p) && (p.slot().label() == Label.SEASONAL || p.slot().label() == Label.DUPLICATE && !p.how().equals("year") && p.asset().key().name().contains("值班"));
    }

    private static List<CaseRow> rows(CaseQuery query) {
        return demo.office.review().findRows(demo.office.review().findIds(query));
    }

    private static Set<String> names(RuleId rule, Set<Severity> severities) {
        var ids = SEEN.found.stream().filter(f -> f.rule().equals(rule) && severities.contains(f.severity())).map(Finding::asset).toList();
        return demo.office.inventory().findRows(ids).stream().map(r -> r.unit().name() + " " + r.asset().name() + " " + r.asset().facts().platform())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> planted(java.util.function.Predicate<Planted> which) {
        return SampleInventory.bundled().plan().planted().stream().filter(which)
                .map(p -> p.asset().key().unit() + " " + p.asset().key().name() + " " + platform(p)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Ledgers of apps have no platform column; a mini program's is known from its kind.
    private static String platform(Planted p) {
        var stored = demo.office.inventory().lookup().get(new AssetLookup.Reference(null, p.asset().key().unit(), p.asset().key().name(),
                p.asset().key().family(), p.asset().key().occurrence()));
        return stored.facts().platform().toString();
    }
}
