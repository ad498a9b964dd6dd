package org.qingqun.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/// What a screen reader calls the controls of a view. One without words of its own gets its tooltip, its prompt, or the label that stands before it, as a
/// person who sees reads them; what has none of these names itself by `accessibleText`.
public final class SpokenNames {
    private SpokenNames() {}

    /// Names what has no name yet under a view that was just loaded.
    public static void give(Parent view) {
        var inside = children(view);
        for (int i = 0; i < inside.size(); i++) {
            var node = inside.get(i);
            if (node instanceof Control control && wantsName(control) && !isNamed(control)) name(control, labelBefore(view, inside, i));
            if (node instanceof Parent parent) give(parent);
        }
    }

    /// What a person works with, and not what only holds or shows other things.
    private static boolean wantsName(Control control) {
        return control.isFocusTraversable() && !(control instanceof Label) && !(control instanceof javafx.scene.control.ScrollPane) || control instanceof ButtonBase;
    }

    private static boolean isNamed(Control control) {
        return StringUtils.isNotBlank(control.getAccessibleText()) || control instanceof Labeled labeled && StringUtils.isNotBlank(labeled.getText());
    }

    private static void name(Control control, Optional<Label> label) {
        var tip = control.getTooltip() == null ? "" : control.getTooltip().getText();
        if (StringUtils.isNotBlank(tip)) control.setAccessibleText(tip);
        else if (label.isPresent()) label.get().setLabelFor(control);
        else if (StringUtils.isNotBlank(prompt(control))) control.setAccessibleText(prompt(control));
    }

    private static @Nullable String prompt(Control control) {
        return switch (control) {
            case TextInputControl field -> field.getPromptText();
            case ComboBoxBase<?> box -> box.getPromptText();
            default -> null;
        };
    }

    /// The nearest one before it in the same row that is nobody's label yet.
    private static Optional<Label> labelBefore(Parent parent, List<Node> inside, int at) {
        for (int i = at - 1; i >= 0; i--) {
            var node = inside.get(i);
            if (parent instanceof GridPane && row(node) != row(inside.get(at))) continue;
            if (node instanceof Label label) return label.getLabelFor() == null && !label.getText().isBlank() ? Optional.of(label) : Optional.empty();
            if (node instanceof Control && !(parent instanceof GridPane)) return Optional.empty();
        }
        return Optional.empty();
    }

    private static int row(Node node) {
        var row = GridPane.getRowIndex(node);
        return row == null ? 0 : row;
    }

    private static List<Node> children(Parent view) {
        return switch (view) {
            case javafx.scene.control.ScrollPane pane -> pane.getContent() == null ? List.of() : List.of(pane.getContent());
            case javafx.scene.control.TitledPane pane -> pane.getContent() == null ? List.of() : List.of(pane.getContent());
            case javafx.scene.control.TabPane tabs -> tabs.getTabs().stream().map(javafx.scene.control.Tab::getContent).filter(java.util.Objects::nonNull).toList();
            case javafx.scene.control.SplitPane split -> split.getItems();
            default -> view.getChildrenUnmodifiable();
        };
    }
}
