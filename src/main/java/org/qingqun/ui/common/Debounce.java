package org.qingqun.ui.common;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Waits until somebody stops typing or dragging before acting.
public final class Debounce {
    private static final Duration PAUSE = Duration.millis(150);

    private Debounce() {}

    /// Calls `act` with the newest value once it has not changed for a moment; not with the first one.
    public static <T> void of(ObservableValue<T> value, Consumer<T> act) {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> act.accept(value.getValue()));
        value.addListener((_, _, _) -> pause.playFromStart());
    }
}
