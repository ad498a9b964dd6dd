package org.qingqun.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/// Adds up how long each step takes.
final class Stopwatch {
    private final Map<DemoStep, Long> nanos = new EnumMap<>(DemoStep.class);

    <T> T time(DemoStep step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        nanos.merge(step, System.nanoTime() - start, Long::sum);
        return result;
    }

    void time(DemoStep step, Runnable work) {
        time(step, () -> {
            work.run();
            return true;
        });
    }

    Map<DemoStep, Long> millis() {
        var millis = new EnumMap<DemoStep, Long>(DemoStep.class);
        nanos.forEach((step, spent) -> millis.put(step, spent / 1_000_000));
        return millis;
    }
}
