package org.qingqun.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;

/// Prints figures of one run.
final class Timed {
    /// A pair by its ids and how alike it was found.
    record Found(String a, String b, double score) {}

    interface Work<T> {
        T run() throws Exception;
    }

    private Timed() {}

    static void start(String system) {
        System.out.printf("%s: JVM started in %.2f s%n", system, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    static <T> T time(String what, Work<T> work) throws Exception {
        long from = System.nanoTime();
        double cpu = cpu();
        var made = work.run();
        System.out.printf("  %-28s %6.2f s  (processor %.2f s)%n", what, (System.nanoTime() - from) / 1e9, cpu() - cpu);
        return made;
    }

    /// F1 at the system's own threshold and at the best one.
    static void quality(String system, String table, List<Found> found, Set<String> truth, double threshold) {
        var ranked = found.stream().sorted((x, y) -> Double.compare(y.score(), x.score())).toList();
        int right = 0;
        double best = 0;
        double bestAt = 0;
        double[] own = {0, 0, 0};
        for (int i = 0; i < ranked.size(); i++) {
            var pair = ranked.get(i);
            if (truth.contains(pair.a() + " " + pair.b()) || truth.contains(pair.b() + " " + pair.a())) right++;
            if (i + 1 < ranked.size() && ranked.get(i + 1).score() == pair.score()) continue;
            double p = right / (double) (i + 1);
            double r = right / (double) truth.size();
            double f1 = right == 0 ? 0 : 2 * p * r / (p + r);
            if (f1 > best) {
                best = f1;
                bestAt = pair.score();
            }
            if (pair.score() >= threshold) own = new double[] {p, r, f1};
        }
        System.out.printf("%-10s %-9s own threshold %.2f: P %.3f R %.3f F1 %.3f   best F1 %.3f at %.2f%n", system, table, threshold, own[0], own[1], own[2], best, bestAt);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
