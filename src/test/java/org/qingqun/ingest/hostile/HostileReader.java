package org.qingqun.ingest.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.qingqun.audit.MemoryAuditStore;
import org.qingqun.common.DirectTransactions;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.ingest.Enrolment;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.ingest.Likeness;
import org.qingqun.ingest.MemoryBatchStore;
import org.qingqun.ingest.MemoryImportLog;
import org.qingqun.ingest.MemoryLayoutStore;
import org.qingqun.ingest.Precaution;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.MemoryAssetStore;
import org.qingqun.inventory.MemoryUnitStore;
import org.qingqun.wording.ErrorText;

/// Reads the files of a folder one by one in a process of its own, so that it can be held to little memory: prints for each what came of it, the
/// milliseconds of work it took and what the user is told.
final class HostileReader {
    private HostileReader() {}

    static LedgerImport imports() {
        var units = new MemoryUnitStore();
        units.add(null, "甲局", Level.CITY);
        return new ReturnedLedgers(new MemoryAssetStore(units), units, new MemoryLayoutStore(), new MemoryImportLog(), new MemoryAuditStore(), _ -> {}, new DirectTransactions(),
                Enrolment.NONE, Likeness.NONE, Proposals.NONE, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC),
                new MemoryBatchStore(), Precaution.NONE);
    }

    static FilePreview read(LedgerImport imports, Path file) {
        return imports.preview(List.of(file), new ImportOptions(null, "甲局"), Progress.NONE).files().getFirst();
    }

    /// Of all threads of this process: a busy machine takes longer, the work is the same.
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        var words = new ErrorText(Messages.in("zh"));
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.sorted().toList()) {
                long start = cpuNanos();
                var preview = read(imports(), file);
                long millis = (cpuNanos() - start) / 1_000_000;
                var refusal = preview.refusal();
                System.out.println(String.join("\t", file.getFileName().toString(), refusal == null ? HostileFiles.READ : refusal.code().toString(), Long.toString(millis),
                        refusal == null ? preview.counts().toString() : words.explain(refusal)));
            }
        }
    }
}
