package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.ui.approval.Item.Change;
import org.qingqun.ui.common.Desk;

/// Ties `answer.fxml` to `DecidingModel`: the three answers of equal weight, and what no and later ask for. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AnswerController {
    private static final int DEFER_DAYS = 30;
    private static final String CHOSEN = "answer-chosen";
    private final DecidingModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private Node form;
    @FXML private Label formTitle;
    @FXML private FlowPane suggestions;
    @FXML private Label dayName;
    @FXML private DatePicker day;
    @FXML private TextField reason;
    @FXML private Button confirm;
    @FXML private Button agree;
    @FXML private Label agreeWord;
    @FXML private Button refuse;
    @FXML private Button defer;
    @FXML private Button sendBack;
    private Verdict asked = Verdict.AGREE;
    private int suggested;

    public AnswerController(DecidingModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        for (var node : List.of(form, dayName, day, agree, refuse, defer, sendBack)) node.managedProperty().bind(node.visibleProperty());
        dayName.visibleProperty().bind(day.visibleProperty());
        // the next card slides under the mouse: the second half of a double click must not answer it
        for (var button : List.of(agree, sendBack)) button.addEventFilter(MouseEvent.MOUSE_PRESSED, AnswerController::onlyOnce);
        reason.textProperty().subscribe(_ -> ready());
        day.valueProperty().subscribe(_ -> ready());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::inReason);
        model.itemProperty().subscribe(this::show);
        model.answers().addListener((MapChangeListener<CaseId, Answer>) _ -> mark());
    }

    private static void onlyOnce(MouseEvent press) {
        if (press.getClickCount() > 1) press.consume();
    }

    boolean pressed(KeyCode key) {
        switch (key) {
            case DIGIT1, NUMPAD1 -> agree.fire();
            case DIGIT2, NUMPAD2 -> (sendBack.isVisible() ? sendBack : refuse).fire();
            case DIGIT3, NUMPAD3 -> defer.fire();
            case ESCAPE -> form.setVisible(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(@Nullable Item item) {
        form.setVisible(false);
        if (item == null) return;
        boolean stale = item.change() == Change.SINCE_SUBMISSION;
        sendBack.setVisible(stale);
        for (var button : List.of(agree, refuse, defer)) {
            button.setVisible(!stale);
            button.setDisable(stale);
        }
        agreeWord.setText(messages.format("approval.agree", new CardText(messages).disposition(item)));
        mark();
    }

    private void mark() {
        var item = model.itemProperty().get();
        var given = item == null ? null : model.answers().get(item.id());
        Map.of(Verdict.AGREE, agree, Verdict.RETURN, refuse, Verdict.DEFER, defer).forEach((verdict, button) -> {
            button.getStyleClass().remove(CHOSEN);
            if (given != null && given.verdict() == verdict) button.getStyleClass().add(CHOSEN);
        });
    }

    @FXML void agree() {
        model.answer(Answer.AGREE);
    }

    @FXML void sendBack() {
        model.sendBack();
    }

    @FXML void later() {
        model.step(1);
    }

    @FXML void refuse() {
        ask(Verdict.RETURN);
    }

    @FXML void defer() {
        ask(Verdict.DEFER);
    }

    private void ask(Verdict verdict) {
        var item = model.itemProperty().get();
        if (item == null) return;
        asked = verdict;
        suggested = -1;
        var before = model.answers().get(item.id());
        boolean again = before != null && before.verdict() == verdict;
        formTitle.setText(messages.text("approval.ask." + verdict.key()));
        confirm.setText(messages.text("approval.confirm." + verdict.key()));
        day.setVisible(verdict == Verdict.DEFER);
        day.setValue(again && before.until() != null ? before.until() : desk.office().today().plusDays(DEFER_DAYS));
        reason.setText(again && before.comment() != null ? before.comment() : "");
        suggestions.getChildren().setAll(suggested(item).stream().map(this::suggestion).toList());
        form.setVisible(true);
        ready();
        reason.requestFocus();
    }

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
    private void inReason(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) form.setVisible(false);
        else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int count = suggestions.getChildren().size();
            suggested = Math.floorMod(suggested + (key.getCode() == KeyCode.DOWN ? 1 : suggested < 0 ? 0 : -1), count);
            reason.setText(((Button) suggestions.getChildren().get(suggested)).getText());
            reason.end();
        } else return;
        key.consume();
    }

    private void ready() {
        confirm.setDisable(!answer().isComplete(desk.office().today()));
    }

    private Answer answer() {
        LocalDate until = asked == Verdict.DEFER ? day.getValue() : null;
        return new Answer(asked, reason.getText().strip(), until);
    }

    @FXML void confirm() {
        model.answer(answer());
    }
}
