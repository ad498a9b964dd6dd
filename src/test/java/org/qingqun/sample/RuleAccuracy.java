package org.qingqun.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.sample.Truth.Case;
import org.qingqun.sample.plan.Label;

/// Holds what every rule finds on the returned files of the sample, as they came in, against what was planted in it. `bench/rules accuracy` prints it.
///
/// @param accused of the planted assets of a label, how many a rule accused
record RuleAccuracy(int assets, Map<RuleId, Result> results, Map<Label, Map<RuleId, Long>> accused) {
    private static final LocalDate SCAN_DAY = LocalDate.of(2026, 10, 8);

    /// @param accused LIKELY or STRONG
    /// @param right   of those, the guilty ones
    /// @param guilty  all there are
    /// @param found   of those, accused or asked about
    /// @param errors  who was accused wrongly, and who was not found
    record Result(int accused, int asked, int right, int guilty, int found, List<String> errors) {
        double precision() {
            return accused == 0 ? 1 : right / (double) accused;
        }

        double recall() {
            return guilty == 0 ? 1 : found / (double) guilty;
        }

        @Override public String toString() {
            return String.format(Locale.ROOT, "accused %4d (right %4d), asked %4d; planted %4d (found %4d); precision %.3f, recall %.3f", accused, right, asked, guilty,
                    found, precision(), recall());
        }
    }

    /// @param folder for the sample's files and the inventory they are taken into
    static RuleAccuracy measure(Path folder) {
        SampleInventory.bundled().writeTo(folder, Progress.NONE);
        try (var demo = new DemoOffice(folder)) {
            demo.clock.set(SCAN_DAY, LocalTime.of(9, 0));
            var intake = new DemoIntake(demo.office, folder, PersonId.ADMINISTRATOR);
            intake.loadUnits();
            intake.importReturns(Progress.NONE);
            intake.resolveUnits();
            var cases = cases(demo);
            var towns = demo.office.inventory().unitTree().all().stream().filter(u -> u.level() == Level.TOWN).map(u -> u.name()).collect(Collectors.toSet());
            var found = demo.office.scan().scan(SCAN_DAY, Set.of(), PersonId.ADMINISTRATOR, Progress.NONE);
            if (!found.failures().isEmpty()) throw new IllegalStateException(found.failures().toString());
            var truth = new Truth(cases.values(), towns);
            var results = new LinkedHashMap<RuleId, Result>();
            for (var rule : demo.office.scan().entries().stream().map(RuleEntry::id).toList())
                results.put(rule, result(truth, rule, cases, found.findings().stream().filter(f -> f.rule().equals(rule)).toList()));
            var accused = found.findings().stream().filter(RuleAccuracy::accuses).collect(Collectors.groupingBy(f -> cases.get(f.asset()).planned().slot().label(),
                    Collectors.groupingBy(Finding::rule, Collectors.counting())));
            return new RuleAccuracy(cases.size(), results, accused);
        }
    }

    private static Map<AssetId, Case> cases(DemoOffice demo) {
        var lookup = demo.office.inventory().lookup();
        var cases = new HashMap<AssetId, Case>();
        for (var planned : SampleInventory.bundled().plan().planted()) {
            var key = planned.asset().key();
            var stored = lookup.get(new AssetLookup.Reference(null, key.unit(), key.name(), key.family(), key.occurrence()));
            cases.put(stored.id(), new Case(planned, stored));
        }
        return cases;
    }

    private static Result result(Truth truth, RuleId rule, Map<AssetId, Case> cases, List<Finding> findings) {
        var guilty = truth.guilty(rule);
        var accused = findings.stream().filter(RuleAccuracy::accuses).map(f -> cases.get(f.asset())).collect(Collectors.toSet());
        var all = findings.stream().map(f -> cases.get(f.asset())).collect(Collectors.toSet());
        var reasons = findings.stream().collect(Collectors.toMap(f -> cases.get(f.asset()), f -> alike(f), (one, _) -> one));
        var errors = Stream.concat(accused.stream().filter(guilty.negate()).map(c -> "wrongly accused: " + text(c) + reasons.get(c)),
                cases.values().stream().filter(guilty).filter(c -> !all.contains(c)).map(c -> "not found: " + text(c) + " ~ " + c.planned().partner())).sorted().toList();
        return new Result(accused.size(), all.size() - accused.size(), (int) accused.stream().filter(guilty).count(), (int) truth.count(rule),
                (int) all.stream().filter(guilty).count(), errors);
    }

    /// What it was taken for.
    private static String alike(Finding finding) {
        return finding.evidence().stream().filter(SameFunction.class::isInstance).map(SameFunction.class::cast)
                .map(one -> " ~ %s %.2f%s".formatted(one.otherName(), one.score(), one.signals().stream().map(s -> s.kind() + " " + s.weight()).toList())).collect(Collectors.joining());
    }

    private static String text(Case c) {
        var life = c.planned().asset().life();
        var facts = c.stored().facts();
        return "%s %s %s; planned %s–%s, came in as %s–%s (%s)".formatted(c.planned().asset().key().unit(), c.stored().name(), c.planned().slot().label(), life.createdOn(),
                life.lastActiveOn(), facts.createdOn(), facts.activity().lastActiveOn(), facts.activity().dataDate());
    }

    private static boolean accuses(Finding finding) {
        return finding.severity() != Severity.ASK;
    }

    long accusedOf(Label planted, RuleId rule) {
        return accused.getOrDefault(planted, Map.of()).getOrDefault(rule, 0L);
    }

    /// @param args rules whose errors are to be listed
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("qingqun-accuracy");
        try {
            var measured = measure(folder);
            System.out.printf("%d assets%n", measured.assets());
            measured.results().forEach((rule, result) -> System.out.printf("%-21s %s%n", rule, result));
            for (var rule : args) measured.results().get(new RuleId(rule)).errors().forEach(error -> System.out.println(rule + " " + error));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }
}
