package org.qingqun.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The mark of 清群 in every size a window manager may ask for. The build puts the drawings of `icons/` beside this class.
final class WindowIcons {
    /// Pixels of a side.
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private static final Duration SOON = Duration.seconds(1); // to scale them at once would hold up the first page

    private WindowIcons() {}

    static void markSoon(Stage stage) {
        var wait = new PauseTransition(SOON);
        wait.setOnFinished(_ -> stage.getIcons().setAll(load()));
        wait.play();
    }

    /// Without those that are missing: a window without a mark is still a window.
    static List<Image> load() {
        return SIZES.stream().flatMap(size -> Stream.ofNullable(file(size))).map(Objects::toString).map(Image::new).toList();
    }

    static @Nullable URL file(int size) {
        return WindowIcons.class.getResource("icons/qingqun-" + size + ".png");
    }
}
