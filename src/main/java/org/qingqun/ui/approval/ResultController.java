package org.qingqun.ui.approval;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// Ties `result.fxml` to `ApprovalModel`: what took effect, what happens next, who acts by when. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ResultController {
    private static final int MOST_EXECUTORS = 12;
    private final ApprovalModel model;
    private final Messages messages;
    @FXML private Label agreed;
    @FXML private Label returned;
    @FXML private Label deferred;
    @FXML private VBox refusalsPart;
    @FXML private Label refusalsTitle;
    @FXML private VBox refusals;
    @FXML private VBox next;
    @FXML private VBox executorsPart;
    @FXML private GridPane executors;
    @FXML private Button more;

    public ResultController(ApprovalModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(refusalsPart, executorsPart, more)) node.managedProperty().bind(node.visibleProperty());
        model.resultProperty().subscribe(this::show);
    }

    private void show(@Nullable Result result) {
        if (result == null) return;
        agreed.setText(FigureText.count(result.count(Verdict.AGREE)));
        returned.setText(FigureText.count(result.count(Verdict.RETURN)));
        deferred.setText(FigureText.count(result.count(Verdict.DEFER)));
        refusalsPart.setVisible(!result.refusals().isEmpty());
        refusalsTitle.setText(messages.format("approval.result.refused", result.refusals().size()));
        refusals.getChildren().setAll(lines(result.refusals()));
        next.getChildren().setAll(lines(next(result)));
        executorsPart.setVisible(!result.executors().isEmpty());
        executors.getChildren().clear();
        int row = 0;
        for (var one : result.executors().stream().limit(MOST_EXECUTORS).toList()) {
            executors.addRow(row++, line(one.name()), line(messages.format("approval.result.cases", one.cases())),
                    line(one.first() == null ? FigureText.NONE : messages.format(one.cases() == 1 ? "approval.by" : "approval.by.first", one.first())));
        }
        int beyond = result.executors().size() - MOST_EXECUTORS;
        if (beyond > 0) executors.add(line(messages.format("approval.result.more", beyond)), 0, row, 3, 1);
        more.setVisible(result.later() > 0);
        more.setText(messages.format("approval.result.next-batch", result.later()));
    }

    /// Each kind of answer goes another way; nobody should wonder where his went.
    private List<String> next(Result result) {
        var said = new ArrayList<String>();
        if (result.closings() > 0) said.add(messages.format("approval.result.closings", result.closings()));
        int settled = result.count(Verdict.AGREE) - result.closings();
        if (settled > 0) said.add(messages.format("approval.result.settled", settled));
        if (result.count(Verdict.RETURN) > 0) said.add(messages.format("approval.result.returned", result.count(Verdict.RETURN)));
        if (result.count(Verdict.DEFER) > 0) said.add(messages.format("approval.result.deferred", result.count(Verdict.DEFER)));
        said.add(messages.text(result.later() > 0 ? "approval.result.later" : "approval.result.done"));
        return said;
    }

    private static List<Node> lines(List<String> sentences) {
        return sentences.stream().map(s -> (Node) line(s)).toList();
    }

    private static Label line(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("lead-line");
        return label;
    }

    @FXML void nextBatch() {
        model.next();
    }

    @FXML void leave() {
        model.leave();
    }
}
