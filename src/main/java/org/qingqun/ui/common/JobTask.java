package org.qingqun.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;

/// One job while it runs: title, how far it is, and its end.
final class JobTask<T> extends Task<T> {
    private final Job<T> job;
    private final Messages messages;
    private final InstantSource clock;
    private final Instant made;
    private volatile boolean askedToStop;

    JobTask(Job<T> job, Messages messages, InstantSource clock) {
        this.job = job;
        this.messages = messages;
        this.clock = clock;
        made = clock.instant();
        updateTitle(messages.text(job.labelKey()));
    }

    String labelKey() {
        return job.labelKey();
    }

    boolean isPatient() {
        return job.patient();
    }

    @Override protected T call() throws Exception {
        var remaining = new Remaining(clock);
        return job.work().run(new Progress() {
            @Override public void at(long done, long total) {
                updateProgress(total == 0 ? -1 : done, total);
                var count = total == 0 ? Long.toString(done) : done + " / " + total;
                updateMessage(remaining.after(done, total).map(left -> messages.format("shell.task.left", count, EndedTask.length(left, messages))).orElse(count));
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

    /// What is told of it afterwards.
    EndedTask ended(Worker.State how) {
        return new EndedTask(getTitle(), how, Duration.between(made, clock.instant()), LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
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
