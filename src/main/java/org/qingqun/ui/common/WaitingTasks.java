package org.qingqun.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// Patient tasks until they begin: when only they are left and the window has drawn what the others brought, or when their patience ends. On the screen's thread.
final class WaitingTasks {
    private static final Duration PULSE = Duration.millis(1); // ends with the next picture
    private static final Duration PATIENCE = Duration.seconds(2);
    private final Executor background;
    private final List<Task<?>> waiting = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(PULSE);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    WaitingTasks(Executor background) {
        this.background = background;
        rest.setOnFinished(_ -> Platform.runLater(this::begin)); // after that picture's layout
        patience.setOnFinished(_ -> begin());
    }

    void add(Task<?> task) {
        waiting.add(task);
        if (waiting.size() == 1) patience.playFromStart();
    }

    /// @param running how many tasks there are, these among them
    void remove(Task<?> task, int running) {
        waiting.remove(task);
        look(running);
    }

    /// @param running how many tasks there are, these among them
    void look(int running) {
        if (waiting.isEmpty() || running > waiting.size()) rest.stop();
        else rest.playFromStart();
        if (waiting.isEmpty()) patience.stop();
    }

    private void begin() {
        var ready = List.copyOf(waiting);
        waiting.clear();
        rest.stop();
        patience.stop();
        ready.forEach(background::execute);
    }
}
