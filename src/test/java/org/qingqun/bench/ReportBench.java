package org.qingqun.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.office.Office;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;
import org.qingqun.ui.progress.ProgressReader;

/// How long page 进度 reads and a whole report is written, from an inventory in a file: `bench/report`. Not a test: a busy machine fails nobody.
public final class ReportBench {
    private static final LocalDate BASELINE = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = RuleBench.TODAY;
    private static final int CHUNK = 50_000;
    private static final int ROUNDS = 4;
    /// One asset in four is closed, spread over the weeks since the baseline.
    private static final int CLOSED = 4;

    private interface Work {
        Object run();
    }

    private ReportBench() {}

    /// @param args `progress` or `report`, then how many assets
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        var folder = Files.createTempDirectory("qingqun-report");
        try (var database = Database.open(folder.resolve("bench.db").toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
            fill(Stores.of(database), office, size);
            if (args[0].equals("progress")) progress(office, size);
            else report(office, size, folder.resolve("out"));
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void progress(Office office, int size) {
        var reader = new ProgressReader(office);
        tell(size, "a snapshot kept", 1, () -> office.snapshots().keep().isPresent());
        tell(size, "page 进度 from the last snapshot", ROUNDS, () -> reader.readKept(Family.WORK_GROUP, TODAY).isPresent());
        tell(size, "page 进度 read anew", ROUNDS, () -> reader.read(Family.WORK_GROUP, TODAY, null).figures().remaining());
    }

    private static void report(Office office, int size, Path out) {
        tell(size, "docx, pdf and xlsx with every annex", 1, () -> office.reports().write(out, EnumSet.allOf(Kind.class),
                Set.of(Format.DOCX, Format.PDF, Format.XLSX), TODAY, false, Progress.NONE).size());
    }

    /// The best of some rounds by the wall's clock, and the most memory in use meanwhile.
    private static void tell(int size, String what, int rounds, Work work) {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
        pools.forEach(p -> p.resetPeakUsage());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            if (work.run() == null) throw new IllegalStateException(what);
            best = Math.min(best, System.nanoTime() - from);
        }
        long peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%,d assets: %s in %.3f s, heap at most %d MB of %d%n", size, what, best / 1e9, peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void fill(Stores stores, Office office, int size) {
        var inventory = RuleBench.inventory(size);
        stores.transactions().inOne(() -> {
            for (var unit : inventory.units().all())
                stores.units().insert(new UnitDraft(null, unit.name(), unit.level(), unit.headCount(), null, null, false, unit.aliases()));
        });
        var assets = inventory.assets();
        for (int at = 0; at < size; at += CHUNK)
            stores.assets().insertAll(assets.subList(at, Math.min(at + CHUNK, size)).stream().map(a -> new AssetDraft(a.family(), null, a.facts(), 1)).toList());
        office.baseline().lock(BASELINE, PersonId.ADMINISTRATOR);
        var campaign = office.campaigns().current().id();
        stores.memberships().appendFates(campaign, stores.memberships().findAll(campaign).stream().filter(m -> m.asset().value() % CLOSED == 0)
                .map(m -> new FateChange(m.asset(), Fate.C, BASELINE.plusDays(m.asset().value() % 50), "dissolve")).toList());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) Files.delete(file);
        }
    }
}
