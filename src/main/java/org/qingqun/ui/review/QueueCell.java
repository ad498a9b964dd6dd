package org.qingqun.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.wording.FigureText;

/// A queue and how many wait in it.
final class QueueCell extends ListCell<Queue> {
    private static final double HEIGHT = 34;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox line;

    QueueCell() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, title, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefHeight(HEIGHT);
    }

    @Override protected void updateItem(@Nullable Queue queue, boolean empty) {
        super.updateItem(queue, empty);
        setGraphic(empty || queue == null ? null : line);
        if (queue == null) return;
        title.setText(queue.title());
        count.setText(FigureText.count(queue.count()));
        setAccessibleText(queue.title() + " " + queue.count());
    }
}
