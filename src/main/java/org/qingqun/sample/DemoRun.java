package org.qingqun.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.ingest.ImportReport;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Figures;
import org.qingqun.sample.plan.Words;

/// The whole job on the sample, from the list of units to the report: only what the services of an office offer, day by day, from 2026-10-01 to 2026-11-23.
/// The administrator does everything but approve.
public final class DemoRun {
    public static final LocalDate BASELINE_DAY = LocalDate.of(2026, 10, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);
    private static final LocalTime END = LocalTime.of(17, 30);
    private static final LocalDate RETURNS_DAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);
    private static final int TARGET_PER_MILLE = 300;
    private static final PersonId ADMINISTRATOR = PersonId.ADMINISTRATOR;

    private final Office office;
    private final DemoClock clock;
    private final DemoWatcher watcher;
    private final Stopwatch watch = new Stopwatch();

    /// @param office of an empty inventory, built on `clock`
    public DemoRun(Office office, DemoClock clock, DemoWatcher watcher) {
        this.office = office;
        this.clock = clock;
        this.watcher = watcher;
    }

    /// A clock for what was built before: it stands where the run ended, so that nothing in the log is of a later moment.
    public static DemoClock afterwards() {
        var clock = new DemoClock(LAST_DAY);
        clock.set(LAST_DAY, END);
        return clock;
    }

    /// @param sample a folder that `SampleInventory` wrote
    /// @throws org.qingqun.common.ExpectedException `CANCELLED`, or whatever a service refuses
    public DemoResult run(Path sample, Progress progress) {
        var intake = new DemoIntake(office, sample, ADMINISTRATOR);
        clock.set(BASELINE_DAY, LocalTime.of(9, 0));
        step(DemoStep.UNITS, BASELINE_DAY, () -> {
            office.campaigns().describe(new Words().one("campaign"), DEADLINE, TARGET_PER_MILLE, ADMINISTRATOR);
            intake.loadUnits();
        });
        clock.set(RETURNS_DAY, LocalTime.of(8, 0));
        var report = watch.time(DemoStep.IMPORT, () -> intake.importReturns(progress));
        watcher.done(DemoStep.IMPORT, RETURNS_DAY);
        step(DemoStep.RESOLVE, RETURNS_DAY, intake::resolveUnits);
        step(DemoStep.LOCK, RETURNS_DAY, () -> office.baseline().lock(BASELINE_DAY, ADMINISTRATOR));
        int findings = scan(RETURNS_DAY);
        review(sample, progress);
        scan(LAST_DAY);
        step(DemoStep.REPORT, LAST_DAY, () -> watcher.report(LAST_DAY));
        return result(report, findings);
    }

    private int scan(LocalDate day) {
        var found = watch.time(DemoStep.SCAN, () -> office.scan().scan(day, Set.of(), ADMINISTRATOR, Progress.NONE));
        watcher.done(DemoStep.SCAN, day);
        return found.findings().size();
    }

    private void review(Path sample, Progress progress) {
        var weeks = new DemoWeeks(office, clock, new DemoHeads(office), watch, watcher, ADMINISTRATOR);
        watch.time(DemoStep.PROPOSE, () -> weeks.prepare(DecisionFile.read(sample.resolve(Tables.DECISIONS))));
        long days = RETURNS_DAY.datesUntil(LAST_DAY).count() + 1;
        for (int i = 0; i < days; i++) {
            progress.checkCancelled();
            progress.at(i, days);
            weeks.work(RETURNS_DAY.plusDays(i));
        }
        progress.at(days, days);
        clock.set(LAST_DAY, END);
    }

    private void step(DemoStep step, LocalDate day, Runnable work) {
        watch.time(step, work);
        watcher.done(step, day);
    }

    private DemoResult result(ImportReport report, int findings) {
        Map<Family, Figures> figures = new EnumMap<>(Family.class);
        for (var family : Family.values()) figures.put(family, office.progress().stats(family, null, LAST_DAY).total());
        return new DemoResult(watch.millis(), report.written().size(), report.counts().fresh(), report.counts().wrong(),
                office.ledgers().findMissingUnits().size(), findings, figures, office.review().countByState());
    }
}
