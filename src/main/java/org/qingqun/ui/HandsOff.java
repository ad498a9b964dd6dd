package org.qingqun.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Work of many steps, each of which a person would feel: it rests while somebody uses mouse or keys, and goes on once the window was left alone for a moment.
final class HandsOff {
    private HandsOff() {}

    /// @param work   begun already
    /// @param window whose input counts
    static void during(Animation work, Node window, Duration moment) {
        var alone = new PauseTransition(moment);
        alone.setOnFinished(_ -> work.play());
        EventHandler<InputEvent> used = _ -> {
            work.pause();
            alone.playFromStart();
        };
        window.addEventFilter(InputEvent.ANY, used);
        work.statusProperty().subscribe(status -> {
            if (status == Animation.Status.STOPPED) window.removeEventFilter(InputEvent.ANY, used);
        });
    }
}
