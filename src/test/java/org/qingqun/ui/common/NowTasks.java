package org.qingqun.ui.common;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

/// Tasks for tests: everything happens at once, on the caller's thread. What was started stands in `labels`, what failed in `failures`.
public final class NowTasks implements Tasks {
    private final List<String> labels = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    /// Passes progress on to whoever watches; nobody cancels.
    private record Told(Job.@Nullable Watcher watcher) implements Progress {
        @Override public void at(long done, long total) {
            if (watcher != null) watcher.at(done, total);
        }

        @Override public boolean isCancelled() {
            return false;
        }
    }

    @Override public <T> void start(Job<T> job) {
        labels.add(job.labelKey());
        T result;
        try {
            result = job.work().run(new Told(job.watcher()));
        } catch (ExpectedException refused) {
            job.onEnd().run();
            if (job.onRefusal() != null) job.onRefusal().accept(refused);
            else if (refused.code() != ErrorCode.CANCELLED) failures.add(refused);
            return;
        } catch (Exception broken) {
            job.onEnd().run();
            failures.add(broken);
            return;
        }
        job.onEnd().run();
        job.onSuccess().accept(result);
    }

    public List<String> labels() {
        return List.copyOf(labels);
    }

    public List<Exception> failures() {
        return List.copyOf(failures);
    }
}
