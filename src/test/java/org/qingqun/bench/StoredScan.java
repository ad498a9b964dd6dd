package org.qingqun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.rule.Background;
import org.qingqun.rule.RuleBook;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.pack.StandardRules;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// Times whole scans of an inventory in a file: the first, which writes every finding, and one after it, which finds them all again. The processor's time
/// stands beside the wall's, since others may be at work on the machine.
final class StoredScan {
    private StoredScan() {}

    static void measure(int size) {
        try {
            var folder = Files.createTempDirectory("qingqun-rules");
            try (var database = Database.open(folder.resolve("bench.db").toString(), new Defaults("量", "量"))) {
                var stores = Stores.of(database);
                LargeInventory.fill(stores, RuleBench.inventory(size));
                var scan = new ScanService(stores.assets(), stores.units(), stores.campaigns(), stores.findings(), stores.audit(), new Access(stores.people()),
                        stores.transactions(), Clock.systemUTC(), new RuleBook(StandardRules.ENTRIES, () -> Background.NONE));
                for (var which : new String[] {"first", "again"}) tell(size, which, scan);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void tell(int size, String which, ScanService scan) {
        System.gc();
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) pool.resetPeakUsage();
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long from = System.nanoTime();
        int found = scan.scan(RuleBench.TODAY, Set.of(), PersonId.ADMINISTRATOR, Progress.NONE).findings().size();
        double seconds = (System.nanoTime() - from) / 1e9;
        double busy = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%,d assets, %s scan: read, %d rules, written in %.2f s, of them at work %.2f s (%,d findings), heap at most %d MB of %d%n", size, which,
                StandardRules.ENTRIES.size(), seconds, busy, found, peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
