package org.qingqun.ui.approval;

import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.ui.approval.Item.Change;

/// Ties `answer.fxml` to `DecidingModel`: the answers, of equal weight. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AnswerController {
    private static final String CHOSEN = "answer-chosen";
    private final DecidingModel model;
    private final Messages messages;
    @FXML private AskController askController;
    @FXML private KeeperController keeperController;
    @FXML private Button another;
    @FXML private Button agree;
    @FXML private Label agreeWord;
    @FXML private Button refuse;
    @FXML private Button defer;
    @FXML private Button sendBack;

    public AnswerController(DecidingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(agree, refuse, defer, sendBack, another)) node.managedProperty().bind(node.visibleProperty());
        // the next card slides under the mouse: the second half of a double click must not answer it
        for (var button : List.of(agree, sendBack)) button.addEventFilter(MouseEvent.MOUSE_PRESSED, AnswerController::onlyOnce);
        model.itemProperty().subscribe(this::show);
        model.answers().addListener((MapChangeListener<CaseId, Answer>) _ -> mark());
    }

    private static void onlyOnce(MouseEvent press) {
        if (press.getClickCount() > 1) press.consume();
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        switch (key) {
            case DIGIT1, NUMPAD1 -> agree.fire();
            case DIGIT2, NUMPAD2 -> (sendBack.isVisible() ? sendBack : refuse).fire();
            case DIGIT3, NUMPAD3 -> defer.fire();
            case DIGIT4, NUMPAD4 -> another.fire();
            case ESCAPE -> {
                askController.hide();
                keeperController.hide();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Three answers, four for a merge, or the only one that is left for what was changed.
    private void show(@Nullable Item item) {
        askController.hide();
        another.setVisible(KeeperModel.isOffered(item));
        another.setDisable(!another.isVisible());
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

    /// An answer given before keeps its frame: colour would be a nudge to whoever has not answered yet.
    private void mark() {
        var item = model.itemProperty().get();
        var given = item == null ? null : model.answers().get(item.id());
        var chosen = given == null ? null : given.into() != null ? another : Map.of(Verdict.AGREE, agree, Verdict.RETURN, refuse, Verdict.DEFER, defer).get(given.verdict());
        for (var button : List.of(agree, refuse, defer, another)) {
            button.getStyleClass().remove(CHOSEN);
            if (button.equals(chosen)) button.getStyleClass().add(CHOSEN);
        }
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

    @FXML void another() {
        askController.hide();
        keeperController.ask();
    }

    @FXML void refuse() {
        keeperController.hide();
        askController.ask(Verdict.RETURN);
    }

    @FXML void defer() {
        keeperController.hide();
        askController.ask(Verdict.DEFER);
    }
}
