package org.qingqun.ui.common;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

/// Tasks for tests: everything happens at once, on the caller's thread. What was started stands in `labels`, what failed in `failures`.
public final class NowTasks implements Tasks {
    private final List<String> labels = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    @Override public <T> void start(Job<T> job) {
        labels.add(job.labelKey());
        T result;
        try {
            result = job.work().run(Progress.NONE);
        } catch (ExpectedException refused) {
            if (job.onRefusal() != null) job.onRefusal().accept(refused);
            else if (refused.code() != ErrorCode.CANCELLED) failures.add(refused);
            return;
        } catch (Exception broken) {
            failures.add(broken);
            return;
        }
        job.onSuccess().accept(result);
    }

    public List<String> labels() {
        return List.copyOf(labels);
    }

    public List<Exception> failures() {
        return List.copyOf(failures);
    }
}
