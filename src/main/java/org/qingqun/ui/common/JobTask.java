package org.qingqun.ui.common;

import javafx.concurrent.Task;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

/// One job while it runs: title, how far it is, and its end.
final class JobTask<T> extends Task<T> {
    private final Job<T> job;
    private volatile boolean askedToStop;

    JobTask(Job<T> job, String title) {
        this.job = job;
        updateTitle(title);
    }

    String labelKey() {
        return job.labelKey();
    }

    @Override protected T call() throws Exception {
        return job.work().run(new Progress() {
            @Override public void at(long done, long total) {
                updateProgress(total == 0 ? -1 : done, total);
                updateMessage(total == 0 ? Long.toString(done) : done + " / " + total);
            }

            @Override public boolean isCancelled() {
                return askedToStop || JobTask.this.isCancelled();
            }
        });
    }

    /// Never interrupts: an interrupted thread closes the file it reads. The work stops at its next `checkCancelled`.
    @Override public boolean cancel(boolean mayInterrupt) {
        askedToStop = true;
        return job.stoppable() || super.cancel(false);
    }

    void end() {
        job.onEnd().run();
    }

    void succeed() {
        job.onSuccess().accept(getValue());
    }

    void fail(ErrorWindow errors) {
        var why = getException();
        if (why instanceof ExpectedException refused) {
            if (refused.code() == ErrorCode.CANCELLED && !job.stoppable()) return;
            var taker = job.onRefusal();
            if (taker != null) {
                taker.accept(refused);
                return;
            }
            if (refused.code() == ErrorCode.CANCELLED) return;
        }
        errors.show(getTitle(), why);
    }
}
