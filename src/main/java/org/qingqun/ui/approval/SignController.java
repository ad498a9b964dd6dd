package org.qingqun.ui.approval;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.PinField;
import org.qingqun.wording.FigureText;

/// Ties `sign.fxml` to `ApprovalModel`: all answers once more, and the PIN that makes them take effect. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SignController {
    private final ApprovalModel model;
    private final Messages messages;
    @FXML private Label title;
    @FXML private Label agreed;
    @FXML private Label returned;
    @FXML private Label deferred;
    @FXML private VBox others;
    @FXML private Label unanswered;
    @FXML private Label pace;
    @FXML private Label pinName;
    @FXML private PinField pin;
    @FXML private Label trouble;

    public SignController(ApprovalModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(trouble, unanswered, pace)) node.managedProperty().bind(node.visibleProperty());
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        model.deciding().batchProperty().subscribe(_ -> {
            if (model.deciding().partProperty().get() == Part.SIGN) start();
        });
    }

    /// The part comes into sight.
    void start() {
        var head = model.headProperty().get();
        var batch = model.deciding().batchProperty().get();
        if (head == null || batch == null) return;
        var counts = model.deciding().counts();
        int all = counts.values().stream().mapToInt(n -> n).sum();
        title.setText(messages.format("approval.sign.title", all));
        agreed.setText(FigureText.count(counts.getOrDefault(Verdict.AGREE, 0)));
        returned.setText(FigureText.count(counts.getOrDefault(Verdict.RETURN, 0)));
        deferred.setText(FigureText.count(counts.getOrDefault(Verdict.DEFER, 0)));
        others.getChildren().setAll(lines());
        unanswered.setVisible(all < batch.size());
        unanswered.setText(messages.format("approval.sign.unanswered", batch.size() - all));
        var speed = model.deciding().pace(model.deciding().toBeSigned());
        pace.setVisible(speed.isFasterThanReading());
        pace.setText(messages.format("approval.sign.pace", speed.items(), speed.taken().toSeconds()));
        pinName.setText(messages.format("approval.sign.pin", head.name()));
        pin.clear();
        pin.requestFocus();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// Every no, every later and every change by name, with its reason: what was agreed to as proposed was only counted.
    private List<Node> lines() {
        var lines = new ArrayList<Node>();
        for (var signed : model.deciding().toBeSigned()) {
            var answer = signed.answer();
            if (answer.equals(Answer.AGREE)) continue;
            var name = signed.item().name();
            var line = new Label(switch (answer.verdict()) {
                case AGREE -> messages.format("approval.sign.into", name, said(answer.comment()));
                case RETURN -> messages.format("approval.sign.return", name, said(answer.comment()));
                case DEFER -> messages.format("approval.sign.defer", name, said(answer.until()), said(answer.comment()));
            });
            line.setWrapText(true);
            line.setMinHeight(Label.USE_PREF_SIZE);
            line.getStyleClass().add("lead-line");
            lines.add(line);
        }
        return lines;
    }

    @FXML void sign() {
        model.sign(pin.take());
        pin.requestFocus();
    }

    @FXML void back() {
        pin.clear();
        model.deciding().backFromSign();
    }
}
