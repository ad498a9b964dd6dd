package org.qingqun.ui;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.TaskProgressView;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.EndedTask;
import org.qingqun.ui.common.FxTasks;

/// What runs, each with its bar, its remaining time and a button that stops it, and below how the last long tasks ended. Follows while it is shown.
final class TasksPane extends VBox {
    private static final double WIDTH = 400;
    private static final double RUNNING_HEIGHT = 190;
    private final FxTasks tasks;
    private final Messages messages;
    private final TaskProgressView<Task<?>> running = new TaskProgressView<>();
    private final VBox ended = new VBox(4);
    private final ListChangeListener<Task<?>> onRunning = _ -> follow();
    private final InvalidationListener onEnded = _ -> showEnded();

    TasksPane(FxTasks tasks, Messages messages) {
        super(8);
        this.tasks = tasks;
        this.messages = messages;
        getStyleClass().add("tasks-pane");
        setPrefWidth(WIDTH);
        running.setPrefHeight(RUNNING_HEIGHT);
        running.setAccessibleText(messages.text("shell.tasks.running"));
        getChildren().addAll(title("shell.tasks.running"), running, ended);
        tasks.running().addListener(onRunning);
        tasks.ended().addListener(onEnded);
        follow();
        showEnded();
    }

    /// It is not shown any more.
    void letGo() {
        tasks.running().removeListener(onRunning);
        tasks.ended().removeListener(onEnded);
    }

    /// The view takes ended tasks out by itself.
    private void follow() {
        for (var task : tasks.running()) if (!running.getTasks().contains(task)) running.getTasks().add(task);
        running.getTasks().removeIf(task -> !tasks.running().contains(task));
    }

    private void showEnded() {
        ended.getChildren().setAll(tasks.ended().stream().map(this::line).toList());
        if (!tasks.ended().isEmpty()) ended.getChildren().addFirst(title("shell.tasks.ended"));
    }

    private Label title(String key) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add("card-title");
        return title;
    }

    private Label line(EndedTask task) {
        var line = new Label(task.words(messages));
        line.setWrapText(true);
        return line;
    }
}
