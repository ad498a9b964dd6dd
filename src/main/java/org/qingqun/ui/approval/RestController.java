package org.qingqun.ui.approval;

import java.util.EnumMap;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.PinField;

/// Ties `rest.fxml` to `DecidingModel`: what carries no risk, to be glanced over and agreed to together. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class RestController {
    private final ApprovalModel approval;
    private final DecidingModel model;
    private final Messages messages;
    @FXML private Label title;
    @FXML private TableView<Item> table;
    @FXML private Label note;
    @FXML private Button agree;
    @FXML private Node signing;
    @FXML private Label pinName;
    @FXML private PinField pin;
    @FXML private Label trouble;

    public RestController(ApprovalModel approval, Messages messages) {
        this.approval = approval;
        model = approval.deciding();
        this.messages = messages;
    }

    @FXML void initialize() {
        table.getColumns().setAll(new RestTable(model, messages).columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::inTable);
        for (var node : List.of(signing, trouble)) node.managedProperty().bind(node.visibleProperty());
        trouble.textProperty().bind(approval.troubleProperty());
        trouble.visibleProperty().bind(approval.troubleProperty().isNotEmpty());
        pin.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.LEFT && pin.getText().isEmpty()) lastLook();
        });
        model.batchProperty().subscribe(this::show);
        model.answers().addListener((MapChangeListener<CaseId, Answer>) _ -> offer());
    }

    /// The table comes into sight, and nothing stands before the signature any more.
    void start() {
        pin.clear();
        pin.requestFocus();
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        switch (key) {
            case DIGIT1, NUMPAD1 -> look();
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
        agree.setText(messages.format("approval.rest.agree", batch.rest().size(), batch.size()));
        pinName.setText(messages.format("approval.sign.pin", batch.head().name()));
        offer();
    }

    /// Locked until everything that wants a look is answered, and says so.
    private void offer() {
        int open = model.open();
        signing.setVisible(open == 0);
        note.setText(open > 0 ? messages.format("approval.rest.locked", open) : said());
    }

    /// What is signed besides the table.
    private String said() {
        if (model.answers().isEmpty()) return messages.text("approval.sign.effect");
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        model.answers().values().forEach(given -> counts.merge(given.verdict(), 1, Integer::sum));
        return messages.format("approval.rest.note", model.answers().size(), counts.getOrDefault(Verdict.AGREE, 0), counts.getOrDefault(Verdict.RETURN, 0),
                counts.getOrDefault(Verdict.DEFER, 0));
    }

    @FXML void sign() {
        approval.signWithRest(pin.take());
        pin.requestFocus();
    }

    @FXML void look() {
        pin.clear();
        model.toSign(true);
    }
}
