package org.qingqun.ui.ingest;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.FigureText;

/// Ties `reminder.fxml` to `BoardModel`: the words that ask the chosen unit, or all of them. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ReminderController {
    private final BoardModel model;
    private final Messages messages;
    @FXML private DayField by;
    @FXML private Label name;
    @FXML private Label text;
    @FXML private Button copy;
    @FXML private Button copyAll;

    public ReminderController(BoardModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        by.valueProperty().bindBidirectional(model.byProperty());
        by.valueProperty().subscribe(_ -> show(model.chosenProperty().get()));
        model.chosenProperty().subscribe((_, chosen) -> show(chosen));
        model.lines().addListener((ListChangeListener<Line>) _ -> showCount());
        showCount();
    }

    private void show(@Nullable Line chosen) {
        copy.setDisable(chosen == null);
        name.setText(chosen == null ? "" : chosen.unit().name());
        text.setText(chosen == null ? messages.text("ingest.board.nobody") : model.reminder(chosen));
    }

    private void showCount() {
        copyAll.setText(messages.format("ingest.board.copy.all", FigureText.count(model.lines().size())));
        copyAll.setDisable(model.lines().isEmpty());
    }

    @FXML void copy() {
        Copied.text(text.getText());
        model.copied(1);
    }

    @FXML void copyAll() {
        Copied.text(model.reminders());
        model.copied(model.lines().size());
    }
}
