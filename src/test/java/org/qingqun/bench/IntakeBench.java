package org.qingqun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.ingest.sheet.SheetSink;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.office.Office;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// How long reading and importing take: `bench/intake`. Every figure names what its clock includes; the processor's time of the process stands beside the
/// wall's, since others may be at work on the machine. Not a test: a busy machine fails nobody.
public final class IntakeBench {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    private static final int ROUNDS = 7;
    private static final int INVENTORY = 100_000;
    private final Path folder;

    private IntakeBench(Path folder) {
        this.folder = folder;
    }

    private interface Work {
        Object run() throws IOException;
    }

    /// Wall and processor, in seconds.
    private record Time(double wall, double cpu) {
        static Time of(Work work) throws IOException {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long from = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            work.run();
            return new Time((System.nanoTime() - from) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        }

        Time plus(Time other) {
            return new Time(wall + other.wall, cpu + other.cpu);
        }

        @Override public String toString() {
            return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", wall, cpu);
        }
    }

    /// @param args `read`, `import`, `files` or `csv`, then how many rows, each in turn
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("qingqun-intake");
        try {
            var bench = new IntakeBench(folder);
            for (int i = 1; i < args.length; i++) bench.run(args[0], Integer.parseInt(args[i]));
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private void run(String what, int rows) throws IOException {
        switch (what) {
            case "read" -> read(rows);
            case "import" -> importInto(rows);
            case "files" -> files(rows);
            case "csv" -> csv(rows);
            default -> throw new IllegalArgumentException(what);
        }
    }

    /// The clock: opening the file, every row and cell of it. Both readers in turn; the least of each, for what disturbs only adds.
    private void read(int rows) throws IOException {
        var file = IntakeTables.xlsx(folder.resolve("read.xlsx"), 1, rows, false);
        double bare = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bare = Math.min(bare, Time.of(() -> bare(file)).cpu());
            ours = Math.min(ours, Time.of(() -> ours(file)).cpu());
        }
        System.out.printf(Locale.ROOT, "read %,d rows × 15 columns of xlsx (%d KiB): bare fastexcel-reader %.2f s, ours %.2f s, %.2f × (least processor time of %d rounds in turn)%n",
                rows, Files.size(file) >> 10, bare, ours, ours / bare, ROUNDS);
    }

    private static long bare(Path file) throws IOException {
        long texts = 0;
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                try (var stream = sheet.openStream()) {
                    for (var rows = stream.iterator(); rows.hasNext();) for (var cell : rows.next()) if (cell != null) texts += cell.getText().length();
                }
            }
        }
        return texts;
    }

    private static long ours(Path file) {
        var sink = new SheetSink() {
            long texts;

            @Override public void begin(SheetHead sheet) {}

            @Override public void row(Row row) {
                for (var cell : row.cells()) texts += cell.text().length();
            }
        };
        SheetFiles.DEFAULT.read(file, sink);
        return sink.texts;
    }

    /// The clock: the preview, which reads and compares everything, and the writing, which reads again, compares, writes and closes the transaction. Half of
    /// the rows are known, a tenth of those changed; half are new.
    private void importInto(int rows) throws IOException {
        var first = IntakeTables.xlsx(folder.resolve("first.xlsx"), 1, INVENTORY, false);
        var second = IntakeTables.xlsx(folder.resolve("second.xlsx"), INVENTORY - rows / 2 + 1, INVENTORY + rows / 2, true);
        try (var database = Database.open(folder.resolve("import.db").toString(), new Defaults("量", "量"))) {
            var office = office(database);
            importAll(office, first);
            tell(String.format(Locale.ROOT, "import of %,d rows of xlsx into an inventory of %,d", rows, INVENTORY), office, second);
        }
    }

    private void files(int files) throws IOException {
        var returned = Files.createDirectories(folder.resolve("returned"));
        IntakeTables.files(returned, files, 50);
        try (var database = Database.open(folder.resolve("files.db").toString(), new Defaults("量", "量"))) {
            tell(String.format(Locale.ROOT, "import of %d files of 50 rows into an empty inventory", files), office(database), returned);
        }
    }

    private void csv(int rows) throws IOException {
        var file = IntakeTables.csv(folder.resolve("csv-" + rows + ".csv"), rows);
        try (var database = Database.open(folder.resolve("csv-" + rows + ".db").toString(), new Defaults("量", "量"))) {
            tell(String.format(Locale.ROOT, "import of %,d rows of csv into an empty inventory", rows), office(database), file);
        }
        Files.delete(file);
    }

    private static Office office(Database database) {
        var stores = Stores.of(database);
        stores.transactions().inOne(() -> {
            for (int u = 0; u < IntakeTables.UNITS; u++) stores.units().insert(new UnitDraft(null, IntakeTables.unit(u), Level.CITY, null, null, null, false, List.of()));
        });
        return WiredOffice.over(database, TODAY);
    }

    private static void tell(String what, Office office, Path path) throws IOException {
        System.gc();
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) pool.resetPeakUsage();
        var counts = new Counts[1];
        var preview = Time.of(() -> office.ledgers().preview(List.of(path), ImportOptions.NONE, Progress.NONE));
        var again = office.ledgers().preview(List.of(path), ImportOptions.NONE, Progress.NONE);
        var writing = Time.of(() -> counts[0] = office.ledgers().apply(again, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE).counts());
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%s: %s = preview %s + writing %s; new %,d, updated %,d, same %,d, asked %,d; heap at most %d of %d MB%n", what, preview.plus(writing), preview, writing,
                counts[0].fresh(), counts[0].updated(), counts[0].same(), counts[0].questions(), peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void importAll(Office office, Path path) {
        try {
            Time.of(() -> office.ledgers().apply(office.ledgers().preview(List.of(path), ImportOptions.NONE, Progress.NONE), ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
