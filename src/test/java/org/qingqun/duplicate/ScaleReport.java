package org.qingqun.duplicate;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.MadeRegister.Dirt;

/// Prints times and memory on made-up registers: `ScaleReport time ROWS DIRT`, of one row more: `ScaleReport one ROWS DIRT`, or writes one: `ScaleReport made ROWS FILE SEED`.
final class ScaleReport {
    private static final long SEED = 7;
    private static final int MORE = 1000;

    private ScaleReport() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int rows = Integer.parseInt(args[1]);
        if (args[0].equals("one")) one(rows, Dirt.valueOf(args[2]), out);
        else if (args[0].equals("made")) Files.write(Path.of(args[2]), MadeRegister.of(rows, Long.parseLong(args[3]), Dirt.NONE).csv());
        else time(rows, Dirt.valueOf(args[2]), out);
    }

    private static void time(int rows, Dirt dirt, PrintStream out) {
        double start = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        long from = System.nanoTime();
        var register = MadeRegister.of(rows, SEED, dirt);
        var units = register.units();
        double made = seconds(from);
        from = System.nanoTime();
        new DuplicateEngine(Set.of()).compare(register.assets().subList(0, 1), units, DuplicateEngine.REVIEW, Progress.NONE);
        double load = seconds(from);
        out.printf("%-9d %-12s JVM %.2f s, register %.2f s, word lists %.2f s;", rows, dirt, start, made, load);
        for (int run = 0; run < 3; run++) {
            from = System.nanoTime();
            double cpu = cpu();
            var found = new DuplicateEngine(Set.of()).compare(register.assets(), units, DuplicateEngine.REVIEW, Progress.NONE);
            out.printf("  compute %.2f s (processor %.2f s)", seconds(from), cpu() - cpu);
            if (run == 2) out.printf("; %d pairs, %d clusters", found.pairs().size(), found.clusters().size());
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
        out.printf("; heap at most %d of %d MB%n", peak, Runtime.getRuntime().maxMemory() >> 20);
    }

    /// An index over all rows but the last thousand, then those added one after the other, each with what it resembles.
    private static void one(int rows, Dirt dirt, PrintStream out) {
        var register = MadeRegister.of(rows + MORE, SEED, dirt);
        long from = System.nanoTime();
        var index = new DuplicateIndex(new DuplicateEngine(Set.of()), register.assets().subList(0, rows), register.units());
        double load = seconds(from);
        double cold = 0;
        var times = new double[MORE];
        for (int i = 0; i < MORE; i++) {
            var asset = register.assets().get(rows + i);
            long busy = ownCpu();
            index.findAlike(asset);
            index.put(asset);
            times[i] = (ownCpu() - busy) / 1e6;
            if (i == 0) cold = times[i];
        }
        Arrays.sort(times);
        out.printf("%-9d %-12s index %.1f s; one more, processor: first %.1f ms, median %.2f ms, of a hundred the slowest %.2f ms, of all %.1f ms%n", rows, dirt, load, cold, times[MORE / 2],
                times[MORE * 99 / 100], times[MORE - 1]);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    /// Of this thread alone, so that other work on the machine does not count.
    private static long ownCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
