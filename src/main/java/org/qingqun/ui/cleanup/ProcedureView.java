package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingqun.cleanup.procedure.PlannedStep;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.wording.ProcedureText;

/// What people have to do for one case, each part with its day and a box to tick; what the case itself tells is not to be ticked.
record ProcedureView(Family family, LocalDate today, Messages messages, Consumer<PlannedStep> onToggle) {
    List<Node> of(List<PlannedStep> steps) {
        return steps.stream().map(this::line).toList();
    }

    private Node line(PlannedStep step) {
        var box = new CheckBox();
        box.setId("step-" + step.step().key());
        box.setSelected(step.doneOn() != null);
        box.setDisable(step.step().isDerived());
        box.setOnAction(_ -> onToggle.accept(step));
        var name = new ProcedureText(messages).of(step.step(), family);
        box.setAccessibleText(name);
        var words = new Label(name);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var planned = step.step() == ProcedureStep.QUIET ? "cleanup.procedure.from" : "cleanup.procedure.by";
        var day = new Label(step.doneOn() == null ? messages.format(planned, step.by()) : messages.format("cleanup.procedure.done", step.doneOn()));
        day.getStyleClass().addAll(step.isLate(today) ? List.of("meta", "text-danger") : List.of("meta"));
        var text = new VBox(words, day);
        if (step.note() != null) {
            var note = new Label(step.note());
            note.setWrapText(true);
            note.getStyleClass().add("meta");
            text.getChildren().add(note);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(4, box, text);
        line.getStyleClass().add("procedure-line");
        return line;
    }
}
