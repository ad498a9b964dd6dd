package org.qingqun.ui.ingest;

import java.util.concurrent.atomic.AtomicBoolean;
import org.qingqun.common.Progress;

/// A button that stops one piece of work from its own page, beside the cancelling of the status bar.
final class Stop {
    private final AtomicBoolean pressed = new AtomicBoolean();

    void press() {
        pressed.set(true);
    }

    /// The same progress, cancelled by the button too.
    Progress on(Progress progress) {
        return new Progress() {
            @Override public void at(long done, long total) {
                progress.at(done, total);
            }

            @Override public boolean isCancelled() {
                return pressed.get() || progress.isCancelled();
            }
        };
    }
}
