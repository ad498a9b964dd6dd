package org.qingqun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.qingqun.WiredOffice;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// How fast names of units are resolved, and how long a backup takes while an import writes: `bench/setup`. Not a test: a busy machine fails nobody.
public final class SetupBench {
    private static final int ROUNDS = 5;
    private static final int CHUNK = 500;
    private static final List<String> WORKS = List.of("教育局", "水利局", "人力资源和社会保障局", "农业农村局", "卫生健康委员会", "应急管理局", "文化和旅游局", "市场监督管理局", "退役军人事务局", "自然资源和规划局");

    private SetupBench() {}

    /// @param args `units` with units and rows, or `backup` with assets
    public static void main(String[] args) throws IOException {
        if (args[0].equals("units")) units(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        else backup(Integer.parseInt(args[1]));
    }

    /// The clock: making the register of all names from the units, and finding the unit of each row, none of them kept from the row before.
    private static void units(int count, int rows) {
        var units = tree(count);
        var written = written(units, rows);
        int aliases = units.stream().mapToInt(u -> u.aliases().size()).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            long from = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var names = new UnitNames(units);
            int found = 0;
            for (var name : written) if (names.resolve(name).found().isPresent()) found++;
            System.out.printf(Locale.ROOT, "%,d units with %,d aliases, %,d rows in six spellings: %,d found, round %d in %.2f s (processor %.2f s)%n", units.size(), aliases, rows, found, round,
                    (System.nanoTime() - from) / 1e9, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
        }
    }

    private static List<Unit> tree(int count) {
        var units = new ArrayList<Unit>();
        units.add(new Unit(new UnitId(1), null, "临江市", Level.CITY, 30, null, null, false, List.of()));
        for (int i = 2; i <= count; i++) {
            var place = "云" + (char) ('一' + i / WORKS.size()) + "县";
            var work = WORKS.get(i % WORKS.size());
            units.add(new Unit(new UnitId(i), new UnitId(1), place + work, Level.COUNTY, 30, null, null, false, List.of(place + work.substring(0, 2), "县" + work + i)));
        }
        return units;
    }

    /// As the unit has it, an alias, with its city, in brackets and blanks, an abbreviation in order, and one that nobody knows.
    private static List<String> written(List<Unit> units, int rows) {
        var written = new ArrayList<String>(rows);
        for (int i = 0; i < rows; i++) {
            var unit = units.get(1 + i * 31 % (units.size() - 1));
            var name = unit.name();
            written.add(switch (i % 6) {
                case 0 -> name;
                case 1 -> unit.aliases().getFirst();
                case 2 -> "临江市" + name;
                case 3 -> name.substring(0, 3) + " " + name.substring(3) + "（盖章）";
                case 4 -> name.length() > 7 ? name.substring(0, 4) + name.substring(5, 6) + name.substring(name.length() - 1) : name + "机关";
                default -> "无名单位" + i;
            });
        }
        return written;
    }

    /// The clock: the copy, its check, its way to the disk and its name; meanwhile another thread writes rows in transactions as an import does.
    private static void backup(int assets) throws IOException {
        var folder = Files.createTempDirectory("qingqun-setup");
        try {
            var file = folder.resolve("office.db");
            LargeInventory.write(file, assets);
            try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
                var office = WiredOffice.over(database, LargeInventory.today());
                tell("at rest", assets, file, i -> office.backups().backup(folder.resolve("rest-%d.qingqun".formatted(i))));
                var written = new AtomicLong();
                var stop = new AtomicBoolean();
                var running = new CountDownLatch(1);
                var writer = Thread.ofPlatform().start(() -> write(file, written, stop, running));
                running.await();
                tell("while an import writes", assets, file, i -> office.backups().backup(folder.resolve("busy-%d.qingqun".formatted(i))));
                stop.set(true);
                writer.join();
                System.out.printf(Locale.ROOT, "rows written meanwhile: %,d%n", written.get());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            try (var files = Files.walk(folder)) {
                for (var one : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
            }
        }
    }

    private static void write(Path file, AtomicLong written, AtomicBoolean stop, CountDownLatch running) {
        try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
            var stores = Stores.of(database);
            while (!stop.get()) {
                long from = written.getAndAdd(CHUNK);
                var rows = LongStream.range(from, from + CHUNK).mapToObj(i -> AssetBuilder.workGroup().name("写入中的群" + i).purpose("日常工作").unit(1).draft()).toList();
                stores.transactions().inOne(() -> stores.assets().insertAll(rows));
                running.countDown();
            }
        } finally {
            running.countDown(); // whatever happened, nobody waits for it
        }
    }

    private static void tell(String when, int assets, Path file, IntConsumer work) {
        long best = Long.MAX_VALUE;
        long first = 0;
        long cpu = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            long cpuFrom = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(i);
            long took = System.nanoTime() - from;
            if (i == 0) first = took;
            best = Math.min(best, took);
            cpu = Math.min(cpu, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuFrom);
        }
        System.out.printf(Locale.ROOT, "backup of %,d assets (%d MiB) %s: first %d ms, best of %d %d ms, processor %d ms%n", assets, size(file) >> 20, when, first / 1_000_000, ROUNDS,
                best / 1_000_000, cpu / 1_000_000);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
