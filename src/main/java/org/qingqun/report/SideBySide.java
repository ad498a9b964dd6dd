package org.qingqun.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
        var running = new ArrayList<CompletableFuture<@Nullable Path>>();
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (var job : jobs) running.add(CompletableFuture.supplyAsync(() -> written(job, jobs.size()), hands));
        } // waits for them
        var refused = refusal.get();
        if (refused != null) throw refused;
        return running.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList();
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
