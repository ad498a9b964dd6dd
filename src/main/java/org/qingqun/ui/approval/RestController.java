package org.qingqun.ui.approval;

import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;

/// Ties `rest.fxml` to `DecidingModel`: what carries no risk, to be glanced over and agreed to together. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class RestController {
    private final DecidingModel model;
    private final Messages messages;
    @FXML private Label title;
    @FXML private TableView<Item> table;
    @FXML private Label note;
    @FXML private Button agree;
    @FXML private Label agreeWord;

    public RestController(DecidingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        table.getColumns().setAll(new RestTable(model, messages).columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::inTable);
        model.batchProperty().subscribe(this::show);
        model.answers().addListener((MapChangeListener<CaseId, Answer>) _ -> offer());
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        switch (key) {
            case DIGIT1, NUMPAD1 -> agree.fire();
            case LEFT -> lastLook();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Enter is the button of the row.
    private void inTable(KeyEvent key) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && chosen != null) model.pullOut(chosen);
    }

    /// The arrow that led here leads back.
    private void lastLook() {
        var batch = model.batchProperty().get();
        if (batch != null && !batch.looks().isEmpty()) model.show(batch.looks().getLast());
    }

    private void show(@Nullable Batch batch) {
        if (batch == null) return;
        table.getItems().setAll(batch.rest());
        title.setText(messages.format("approval.rest.title", batch.rest().size()));
        agreeWord.setText(messages.format("approval.rest.agree", batch.rest().size()));
        offer();
    }

    /// Locked until everything that wants a look is answered, and says so.
    private void offer() {
        agree.setDisable(model.open() > 0);
        note.setText(model.open() > 0 ? messages.format("approval.rest.locked", model.open()) : messages.text("approval.rest.note"));
    }

    @FXML void agree() {
        model.toSign(true);
    }
}
