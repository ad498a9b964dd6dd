package org.qingqun.ui.common;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// Parts of a page that nobody has looked at yet. The toolkit styles all that stands in the window, seen or not, and that takes most of the time in which a page
/// is opened first; so a part comes into its pane when it becomes visible for the first time, and stays.
final class FirstSight {
    private static final String MARK = ".first-sight";

    private FirstSight() {}

    /// In every pane of a view that has the style class `first-sight`.
    static void awaitIn(Parent view) {
        for (var pane : view.lookupAll(MARK)) await((Pane) pane);
    }

    /// Takes out of the pane what is not visible now; each part comes back to its place by itself.
    static void await(Pane pane) {
        var order = List.copyOf(pane.getChildren());
        for (var part : order) {
            if (part.isVisible()) continue;
            pane.getChildren().remove(part);
            part.visibleProperty().addListener(new Coming(pane, part, order));
        }
    }

    private record Coming(Pane pane, Node part, List<Node> order) implements ChangeListener<Boolean> {
        @Override public void changed(ObservableValue<? extends Boolean> visible, Boolean was, Boolean now) {
            if (!now) return;
            visible.removeListener(this);
            long before = order.subList(0, order.indexOf(part)).stream().filter(pane.getChildren()::contains).count();
            pane.getChildren().add((int) before, part);
        }
    }
}
