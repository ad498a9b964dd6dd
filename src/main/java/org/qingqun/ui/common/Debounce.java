package org.qingqun.ui.common;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Acts on typing or dragging: at once on a first change, and on the last one of several that follow closely, as a pasted word or a held key brings them.
public final class Debounce {
    private static final Duration PAUSE = Duration.millis(40); // nobody types two keys within it

    private Debounce() {}

    /// Calls `act` with the newest value; not with the first one.
    public static <T> void of(ObservableValue<T> value, Consumer<T> act) {
        var pause = new PauseTransition(PAUSE);
        var waiting = new boolean[1];
        pause.setOnFinished(_ -> {
            if (!waiting[0]) return;
            waiting[0] = false;
            act.accept(value.getValue());
        });
        value.addListener((_, _, newest) -> {
            waiting[0] = pause.getStatus() == Animation.Status.RUNNING;
            pause.playFromStart();
            if (!waiting[0]) act.accept(newest);
        });
    }
}
