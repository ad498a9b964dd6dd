package org.qingqun.ui.settings;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ExpectedException;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;

/// How long a limit that is turned in 设置 takes to answer over a large register, with who drops out, who comes in and the rate: by `bench/rules trial`.
/// Not a test.
public final class TrialBench {
    private static final int ROUNDS = 20;

    private TrialBench() {}

    /// @param args how many assets, and the file that holds them or will
    public static void main(String[] args) {
        var file = Path.of(args[1]);
        if (!Files.exists(file)) LargeInventory.write(file, Integer.parseInt(args[0]));
        try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, LargeInventory.today());
            var reader = new TrialReader(office);
            var present = office.campaigns().current().limits();
            long from = System.nanoTime();
            reader.read(present, present);
            System.out.printf(Locale.ROOT, "%s assets: loaded once in %.2f s%n", args[0], (System.nanoTime() - from) / 1e9);
            for (var limit : Limit.values()) measure(reader, present, limit);
        }
    }

    private static void measure(TrialReader reader, Limits present, Limit limit) {
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new double[ROUNDS];
        var busy = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var tried = tried(present, limit, i);
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            reader.read(present, tried);
            busy[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
            wall[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(busy);
        System.out.printf(Locale.ROOT, "  %s: at work median %.1f, longest %.1f ms; by the clock median %.1f ms%n", limit.key(), busy[ROUNDS / 2], busy[ROUNDS - 1], wall[ROUNDS / 2]);
    }

    /// One that contradicts no other.
    private static Limits tried(Limits present, Limit limit, int round) {
        int value = present.value(limit);
        int step = 1 + round % 3;
        try {
            return present.with(limit, Math.min(limit.highest(), value + step));
        } catch (ExpectedException contradiction) {
            return present.with(limit, Math.max(limit.lowest(), value - step));
        }
    }
}
