package org.qingqun.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;

/// A progress bar on a terminal, nothing elsewhere. Cancelling is the terminal's Ctrl+C: a transaction that did not end leaves no trace.
final class TerminalProgress implements Progress, AutoCloseable {
    private final @Nullable ProgressBar bar;

    TerminalProgress(Streams streams, String label) {
        bar = !streams.terminal() ? null : new ProgressBarBuilder().setTaskName(label).setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err())).clearDisplayOnFinish().build();
    }

    @Override public void at(long done, long total) {
        if (bar == null) return;
        bar.maxHint(total > 0 ? total : -1);
        bar.stepTo(done);
    }

    @Override public boolean isCancelled() {
        return false;
    }

    @Override public void close() {
        if (bar != null) bar.close();
    }
}
