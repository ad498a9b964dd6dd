package org.qingqun.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Work that waits until changes have come to rest: each change within the pause starts the pause anew.
final class Settling {
    private final PauseTransition pause;

    Settling(Duration quiet, Runnable work) {
        pause = new PauseTransition(quiet);
        pause.setOnFinished(_ -> work.run());
    }

    void changed() {
        pause.playFromStart();
    }

    /// What still waits is not done any more.
    void stop() {
        pause.stop();
    }
}
