package org.qingqun.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;

/// Writes files two at a time: while one waits for the database the other is compressed. More would only take memory.
final class SideBySide {
    private static final int HANDS = 2;
    private final Progress task;
    private final AtomicReference<@Nullable RuntimeException> refusal = new AtomicReference<>();
    private int written;

    SideBySide(Progress task) {
        this.task = task;
    }

    /// Nothing is begun any more once one was refused or the task was cancelled; what was begun is finished first.
    ///
    /// @return what was written, in the order of the jobs
    /// @throws RuntimeException the first refusal
    List<Path> write(List<Supplier<Path>> jobs) {
        var paths = new @Nullable Path[jobs.size()];
        var next = new AtomicInteger();
        IntStream.range(0, HANDS).parallel().forEach(_ -> {
            for (int i = next.getAndIncrement(); i < paths.length; i = next.getAndIncrement()) paths[i] = written(jobs.get(i), paths.length);
        });
        var refused = refusal.get();
        if (refused != null) throw refused;
        return Stream.of(paths).map(Objects::requireNonNull).toList();
    }

    private @Nullable Path written(Supplier<Path> job, int all) {
        if (refusal.get() != null) return null;
        try {
            task.checkCancelled();
            var path = job.get();
            tell(all);
            return path;
        } catch (RuntimeException refused) {
            refusal.compareAndSet(null, refused);
            return null;
        }
    }

    private synchronized void tell(int all) {
        task.at(++written, all);
    }
}
