package org.qingqun.ui;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.qingqun.common.Messages;

/// The oldest running task as the status bar shows it, and how many others there are; short ones never appear.
final class RunningTask {
    private static final Duration PATIENCE = Duration.millis(200);
    private final ObservableList<Task<?>> running;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper visible = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    RunningTask(ObservableList<Task<?>> running, Messages messages) {
        this.messages = messages;
        this.running = running;
        patience.setOnFinished(_ -> show());
        running.addListener((ListChangeListener<Task<?>>) _ -> changed());
    }

    private void changed() {
        if (running.isEmpty()) {
            patience.stop();
            visible.set(false);
        } else if (visible.get()) show();
        else patience.playFromStart();
    }

    private void show() {
        if (running.isEmpty()) return;
        var first = running.getFirst();
        title.bind(running.size() == 1 ? first.titleProperty() : first.titleProperty().map(name -> messages.format("shell.task.more", name, running.size() - 1)));
        count.bind(first.messageProperty());
        progress.bind(first.progressProperty());
        visible.set(true);
    }

    ReadOnlyBooleanProperty visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// 0–1, or −1 while unknown.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
