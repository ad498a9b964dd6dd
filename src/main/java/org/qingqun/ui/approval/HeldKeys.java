package org.qingqun.ui.approval;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keys that answer: none while somebody types, and one that is held down answers one card, not all of them.
final class HeldKeys {
    private final Predicate<KeyCode> meant;
    private @Nullable KeyCode held;

    /// @param meant does what the key means, and says whether it meant anything
    HeldKeys(Predicate<KeyCode> meant) {
        this.meant = meant;
    }

    void over(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> held = key.getCode() == held ? held : null);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown() || key.getCode() == held) return;
        held = key.getCode();
        if (meant.test(key.getCode())) key.consume();
    }

    /// The digit that led to a field is not the first one typed into it.
    private void typed(KeyEvent key) {
        if (held != null) key.consume();
    }
}
