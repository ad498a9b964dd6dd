package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.common.Messages;
import org.qingqun.ui.cleanup.CaseAction.Asks;

/// Ties `step.fxml` to `CleanupModel`: what is asked for before a step, and what was refused after it. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class StepController {
    private final CleanupModel model;
    private final Messages messages;
    @FXML private VBox form;
    @FXML private Label sentence;
    @FXML private Label dayName;
    @FXML private DatePicker day;
    @FXML private TextField reason;
    @FXML private ComboBox<BlockCause> cause;
    @FXML private TextField agreedBy;
    @FXML private Label advice;
    @FXML private Region gap;
    @FXML private Button go;
    @FXML private VBox trouble;
    @FXML private Label troubleTitle;
    @FXML private ListView<String> troubles;
    private @Nullable CaseAction asked;

    public StepController(CleanupModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : List.of(form, trouble, dayName, day, reason, gap, cause, agreedBy, advice)) node.managedProperty().bind(node.visibleProperty());
        troubles.setItems(model.refusals());
        model.refusals().addListener((ListChangeListener<String>) _ -> showTrouble());
        model.stepProperty().subscribe(this::show);
        day.valueProperty().subscribe(this::dayChosen);
        reason.textProperty().subscribe(this::reasonTyped);
        agreedBy.textProperty().subscribe(words -> change(step -> step.agreedBy(words)));
        cause.setConverter(new Constants<>(one -> messages.text("cause." + one.key())));
        cause.getItems().setAll(BlockCause.values());
        cause.valueProperty().subscribe(one -> {
            change(step -> step.of(one));
            advice.setVisible(one != null);
            advice.setText(one == null ? "" : messages.text("cause.advice." + one.key()));
        });
        showTrouble();
    }

    private void show(@Nullable Step step) {
        form.setVisible(step != null);
        if (step == null) {
            asked = null;
            return;
        }
        go.setDisable(!step.isReady());
        if (step.action() == asked) return;
        asked = step.action();
        var key = step.action().key();
        sentence.setText(messages.format("cleanup.ask." + key, step.cases().size()));
        go.setText(messages.text("cleanup.action." + key));
        boolean wantsDay = step.action().hasDay();
        dayName.setVisible(wantsDay);
        day.setVisible(wantsDay);
        if (wantsDay) dayName.setText(messages.text("cleanup.day." + key));
        day.setValue(step.day());
        var asks = step.action().asks();
        reason.setVisible(asks.contains(Asks.REASON));
        gap.setVisible(!asks.contains(Asks.REASON));
        cause.setVisible(asks.contains(Asks.CAUSE));
        agreedBy.setVisible(asks.contains(Asks.CONSENT));
        cause.setValue(null);
        agreedBy.clear();
        reason.clear();
        reason.requestFocus();
    }

    private void dayChosen(@Nullable LocalDate chosen) {
        change(step -> step.on(chosen));
    }

    private void reasonTyped(String words) {
        change(step -> step.because(words));
    }

    private void change(UnaryOperator<Step> how) {
        var step = model.stepProperty().get();
        if (step != null) model.stepProperty().set(how.apply(step));
    }

    private void showTrouble() {
        trouble.setVisible(!model.refusals().isEmpty());
        troubleTitle.setText(messages.format("cleanup.trouble", model.refusals().size()));
    }

    @FXML void take() {
        model.take();
    }

    @FXML void turnBack() {
        model.turnBack();
    }
}
