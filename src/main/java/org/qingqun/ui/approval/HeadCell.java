package org.qingqun.ui.approval;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;

/// A department head at the door: name, unit, how many cases wait and since when.
final class HeadCell extends ListCell<Head> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox chips = new HBox(6);
    private final HBox line;

    HeadCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("lead-name");
        note.getStyleClass().add("secondary");
        var words = new VBox(2, name, note);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_RIGHT);
        chips.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, words, chips);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // the list's width, not the longest name's
    }

    /// Makes `heads` the list to choose from: a click on one, or Enter, leads on.
    static void list(ListView<Head> heads, DoorModel model, Messages messages, Runnable on) {
        heads.setItems(model.heads());
        heads.setCellFactory(_ -> new HeadCell(messages));
        heads.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        heads.setOnMouseClicked(_ -> on.run());
        heads.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) on.run();
        });
    }

    @Override protected void updateItem(@Nullable Head head, boolean empty) {
        super.updateItem(head, empty);
        setGraphic(empty || head == null ? null : line);
        if (head == null) return;
        name.setText(head.person().name());
        var unit = head.unit().isEmpty() ? messages.text("approval.head.no-unit") : head.unit();
        note.setText(head.oldest() == null ? unit : messages.format("approval.head.since", unit, head.oldest()));
        chips.getChildren().clear();
        var away = String.join(messages.text("approval.join"), head.standsInFor());
        if (!away.isEmpty()) chips.getChildren().add(Chips.of(messages.format("approval.head.instead", away), Tone.NEUTRAL));
        if (head.state() == Head.State.LOCKED) chips.getChildren().add(Chips.of(messages.text("approval.head.locked"), Tone.DANGER));
        if (head.state() == Head.State.FIRST) chips.getChildren().add(Chips.of(messages.text("approval.head.first"), Tone.NEUTRAL));
        if (head.waiting() > 0) chips.getChildren().add(Chips.of(messages.format("approval.head.waiting", head.waiting()), Tone.ACCENT));
        setAccessibleText(name.getText() + " " + note.getText() + " " + head.waiting());
    }
}
