package org.qingqun.ui.approval;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;

/// Ties `ask.fxml` to `DecidingModel`: the reason that no and later need, and later's day. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AskController {
    private static final int DEFER_DAYS = 30;
    private final DecidingModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private Node form;
    @FXML private Label title;
    @FXML private FlowPane suggestions;
    @FXML private Label dayName;
    @FXML private DatePicker day;
    @FXML private TextField reason;
    @FXML private Button confirm;
    private Verdict asked = Verdict.RETURN;
    private int suggested;

    public AskController(DecidingModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        for (var node : List.of(form, dayName, day)) node.managedProperty().bind(node.visibleProperty());
        dayName.visibleProperty().bind(day.visibleProperty());
        reason.textProperty().subscribe(_ -> ready());
        day.valueProperty().subscribe(_ -> ready());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void hide() {
        form.setVisible(false);
    }

    /// Opens for this answer to the item on the card, with what was said before.
    void ask(Verdict verdict) {
        var item = model.itemProperty().get();
        if (item == null) return;
        asked = verdict;
        suggested = -1;
        var before = model.answers().get(item.id());
        var again = before != null && before.verdict() == verdict ? before : null;
        title.setText(messages.text("approval.ask." + verdict.key()));
        confirm.setText(messages.text("approval.confirm." + verdict.key()));
        day.setVisible(verdict == Verdict.DEFER);
        day.setValue(again != null && again.until() != null ? again.until() : desk.office().today().plusDays(DEFER_DAYS));
        reason.setText(again != null && again.comment() != null ? again.comment() : "");
        suggestions.getChildren().setAll(suggested(item).stream().map(this::suggestion).toList());
        form.setVisible(true);
        ready();
        reason.requestFocus();
    }

    /// What people say, so that a mouse is enough; anything else can be typed.
    private List<String> suggested(Item item) {
        var key = asked == Verdict.DEFER ? "defer" : item.disposition() == Disposition.MERGE ? "merge" : item.disposition().closes() ? "close" : "keep";
        return List.of(messages.text("approval.reasons." + key).split("\\|"));
    }

    private Node suggestion(String words) {
        var button = new Button(words);
        button.getStyleClass().addAll("chip", "chip-large", "suggestion");
        button.setOnAction(_ -> reason.setText(words));
        return button;
    }

    /// Down and up go through the suggestions, so that no key but these and Enter is needed.
    private void pressed(KeyEvent key) {
        int count = suggestions.getChildren().size();
        switch (key.getCode()) {
            case ESCAPE -> hide();
            case DOWN -> suggest((suggested + 1) % count);
            case UP -> suggest(suggested <= 0 ? count - 1 : suggested - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void suggest(int which) {
        suggested = which;
        if (suggestions.getChildren().get(which) instanceof Button button) reason.setText(button.getText());
        reason.end();
    }

    /// The button waits for what the answer still lacks.
    private void ready() {
        confirm.setDisable(!answer().isComplete(desk.office().today()));
    }

    private Answer answer() {
        return new Answer(asked, reason.getText().strip(), asked == Verdict.DEFER ? day.getValue() : null);
    }

    @FXML void confirm() {
        model.answer(answer());
    }
}
