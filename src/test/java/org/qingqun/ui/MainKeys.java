package org.qingqun.ui;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.qingqun.ui.common.Page;

/// What is done most on every page, pressed as a person would. F5 is not among them: it is the window's own.
record MainKeys(Scene scene) {
    static List<KeyCode> of(Page page) {
        return switch (page) {
            case REVIEW -> List.of(KeyCode.K, KeyCode.D, KeyCode.S, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DOWN);
            case MERGE -> List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.N, KeyCode.Y, KeyCode.DOWN);
            case REPORT -> List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
            default -> List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.HOME, KeyCode.SPACE);
        };
    }

    /// On the window's thread.
    void press(KeyCode key) {
        var target = target();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    /// What has the focus on the page, else its first list, else the page.
    private Node target() {
        var content = Objects.requireNonNull(scene.lookup("#content"));
        for (var up = scene.getFocusOwner(); up != null; up = up.getParent()) if (up == content) return scene.getFocusOwner();
        for (var kind : List.of(".table-view", ".list-view", ".tree-view")) {
            var list = content.lookup(kind);
            if (list != null && list.isVisible()) {
                list.requestFocus();
                return list;
            }
        }
        return ((StackPane) content).getChildren().getFirst();
    }
}
