package org.qingqun.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes something that is no button work as one: by a click, and by Enter or the space bar once the Tab key has led there, which is then seen.
public final class Pressable {
    private Pressable() {}

    public static void on(Node node, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.getStyleClass().add("pressable");
        node.setOnMouseClicked(_ -> action.run());
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() != node || key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
            key.consume();
            action.run();
        });
    }
}
