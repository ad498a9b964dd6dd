package org.qingqun.ui.merge;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.Desk;

/// Ties `procedure.fxml` to `PlanModel`: what people have to do, who, by when, why, and the notices to post. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ProcedureController {
    private final PlanModel plan;
    private final Desk desk;
    private final Messages messages;
    @FXML private VBox steps;
    @FXML private ComboBox<String> responsible;
    @FXML private DayField deadline;
    @FXML private ComboBox<String> reason;
    @FXML private ComboBox<String> whose;
    @FXML private TextArea notice;

    public ProcedureController(PlanModel plan, Desk desk) {
        this.plan = plan;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        responsible.getItems().setAll(plan.custodians());
        responsible.getEditor().textProperty().bindBidirectional(plan.responsibleProperty());
        reason.getItems().setAll(plan.suggestedReasons());
        reason.getEditor().textProperty().bindBidirectional(plan.reasonProperty());
        deadline.valueProperty().bindBidirectional(plan.deadlineProperty());
        whose.getSelectionModel().selectedIndexProperty().subscribe(this::showNotice);
        plan.deadlineProperty().subscribe(_ -> show());
        plan.keeper().chosenProperty().subscribe(_ -> show());
    }

    private void show() {
        var day = plan.deadlineProperty().get();
        var until = day == null ? desk.office().today() : day;
        var kept = plan.keeper().chosenProperty().get();
        int moving = MergedSize.of(plan.sources()).atMost();
        var todo = new Procedure(messages).steps(kept.name(), plan.isNew(), plan.sources(), moving, desk.office().today(), until);
        steps.getChildren().clear();
        for (int i = 0; i < todo.size(); i++) steps.getChildren().add(line(i + 1, todo.get(i)));
        int at = Math.max(0, whose.getSelectionModel().getSelectedIndex());
        whose.getItems().setAll(plan.sources().stream().map(a -> a.name()).toList());
        whose.getSelectionModel().select(Math.min(at, whose.getItems().size() - 1));
        showNotice();
    }

    private void showNotice() {
        int at = whose.getSelectionModel().getSelectedIndex();
        @Nullable LocalDate day = plan.deadlineProperty().get();
        notice.setText(at < 0 || at >= plan.sources().size() ? "" : plan.notice(plan.sources().get(at), day));
    }

    private static Node line(int number, Procedure.Step step) {
        var mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("step-number");
        var what = PairLines.plain(step.what());
        var when = new Label(step.when());
        when.getStyleClass().add("meta");
        var text = new VBox(what, when);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, mark, text);
    }

    @FXML void copyNotice() {
        Copied.text(notice.getText());
        desk.notices().done(messages.text("merge.notice.copied"));
    }
}
