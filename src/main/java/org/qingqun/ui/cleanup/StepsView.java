package org.qingqun.ui.cleanup;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingqun.ui.cleanup.CaseHistory.Mark;
import org.qingqun.ui.cleanup.CaseHistory.Step;

/// The way of a case as a vertical line of dots.
final class StepsView {
    private StepsView() {}

    static List<Node> of(List<Step> steps) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < steps.size(); i++) nodes.add(line(steps.get(i), i + 1 == steps.size()));
        return nodes;
    }

    private static Node line(Step step, boolean last) {
        var dot = new Region();
        dot.getStyleClass().addAll("step-dot", "step-dot-" + step.mark().key());
        var thread = new Region();
        thread.getStyleClass().add("step-line");
        thread.setVisible(!last);
        VBox.setVgrow(thread, Priority.ALWAYS);
        var rail = new VBox(3, new Region(), dot, thread);
        rail.setMinWidth(12);
        rail.setAlignment(Pos.TOP_CENTER);
        var what = new Label(step.on() == null ? step.what() : step.on() + " " + step.what());
        what.setWrapText(true);
        what.getStyleClass().addAll(step.mark() == Mark.OVERDUE ? List.of("strong", "text-danger") : step.mark() == Mark.DUE ? List.of("strong") : List.of());
        var text = new VBox(what);
        if (!step.note().isEmpty()) {
            var note = new Label(step.note());
            note.setWrapText(true);
            note.getStyleClass().add("meta");
            text.getChildren().add(note);
        }
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("step-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, rail, text);
    }
}
