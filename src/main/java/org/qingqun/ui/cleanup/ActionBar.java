package org.qingqun.ui.cleanup;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.qingqun.common.Messages;

/// The buttons for what is ticked or chosen. The next step is the filled one; one that has to wait is dimmed and says why.
public final class ActionBar extends FlowPane {
    public ActionBar() {
        super(6, 6);
        setAlignment(Pos.CENTER_RIGHT);
    }

    void show(CleanupModel model, Messages messages) {
        var nodes = new ArrayList<Node>();
        boolean filled = false;
        for (var action : model.actions()) {
            var button = new Button(messages.text("cleanup.action." + action.key()) + (action.needsReason() ? "…" : ""));
            button.setId("act-" + action.key());
            button.setOnAction(_ -> model.prepare(action));
            var wait = model.waitsFor(action);
            button.setDisable(wait.isPresent());
            if (!filled && wait.isEmpty() && !action.needsReason()) {
                button.getStyleClass().add("accent");
                filled = true;
            }
            // a disabled button shows no tooltip of its own, so a box around it says why
            nodes.add(wait.isEmpty() ? button : explained(button, messages.text("cleanup.wait." + wait.get().key())));
        }
        getChildren().setAll(nodes);
    }

    private static Node explained(Button button, String why) {
        var box = new HBox(button);
        Tooltip.install(box, new Tooltip(why));
        return box;
    }
}
