package org.qingqun.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;

/// An opening that begins when it is made, while the toolkit still starts; whoever asks first gets its end, whoever asks again opens anew.
final class OpeningAhead implements Opening {
    private final Opening opening;
    private final Relay relay = new Relay();
    private @Nullable Future<Opened> begun;

    OpeningAhead(Opening opening, ExecutorService background) {
        this.opening = opening;
        begun = background.submit(() -> opening.open(relay));
    }

    /// @throws Exception what the opening threw, itself and not wrapped
    @Override public Opened open(Progress progress) throws Exception {
        var first = take();
        if (first == null) return opening.open(progress);
        relay.to = progress;
        try {
            return first.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception why) throw why;
            throw failed;
        }
    }

    private synchronized @Nullable Future<Opened> take() {
        var first = begun;
        begun = null;
        return first;
    }

    /// Tells nobody until somebody asked.
    private static final class Relay implements Progress {
        private volatile Progress to = Progress.NONE;

        @Override public void at(long done, long total) {
            to.at(done, total);
        }

        @Override public boolean isCancelled() {
            return to.isCancelled();
        }
    }
}
