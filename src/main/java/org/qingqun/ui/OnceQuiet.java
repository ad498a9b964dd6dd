package org.qingqun.ui;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/// Something that waits until no task has run for a moment, or until its patience ends: what a person waits for has the processor for itself.
final class OnceQuiet {
    private final ObservableList<?> running;
    private final PauseTransition rest;
    private final PauseTransition patience;
    private final Runnable then;
    private final ListChangeListener<Object> watch = _ -> look();

    private OnceQuiet(ObservableList<?> running, Duration rest, Duration patience, Runnable then) {
        this.running = running;
        this.rest = new PauseTransition(rest);
        this.patience = new PauseTransition(patience);
        this.then = then;
    }

    /// @param rest     how long nothing must have run
    /// @param patience how long it waits at the most, whatever runs; indefinite for as long as it takes
    static OnceQuiet of(ObservableList<?> running, Duration rest, Duration patience, Runnable then) {
        var waiting = new OnceQuiet(running, rest, patience, then);
        waiting.rest.setOnFinished(_ -> waiting.end());
        waiting.patience.setOnFinished(_ -> waiting.end());
        running.addListener(waiting.watch);
        if (!patience.isIndefinite()) waiting.patience.play();
        waiting.look();
        return waiting;
    }

    private void look() {
        if (running.isEmpty()) rest.playFromStart();
        else rest.stop();
    }

    private void end() {
        stop();
        then.run();
    }

    /// It is not done any more.
    void stop() {
        running.removeListener(watch);
        rest.stop();
        patience.stop();
    }
}
