package org.qingqun.ui;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Page;

/// The keys that work on every page: Ctrl+1…9, 0 for the pages, Ctrl+K to find, F5 to load again.
final class Shortcuts {
    private Shortcuts() {}

    /// @param shell the frame in sight, null while none is open
    static void install(Scene scene, Supplier<@Nullable Shell> shell) {
        var keys = scene.getAccelerators();
        for (var page : Page.values()) {
            keys.put(new KeyCodeCombination(KeyCode.getKeyCode(Integer.toString(page.digit())), KeyCombination.CONTROL_DOWN), () -> {
                var frame = shell.get();
                if (frame != null) frame.go(page);
            });
        }
        keys.put(new KeyCodeCombination(KeyCode.K, KeyCombination.CONTROL_DOWN), () -> {
            var frame = shell.get();
            if (frame != null) frame.find();
        });
        keys.put(new KeyCodeCombination(KeyCode.F1), () -> {
            var frame = shell.get();
            if (frame != null) frame.help();
        });
        keys.put(new KeyCodeCombination(KeyCode.F5), () -> {
            var frame = shell.get();
            if (frame != null) frame.refresh();
        });
    }
}
