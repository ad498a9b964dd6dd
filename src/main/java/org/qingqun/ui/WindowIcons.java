package org.qingqun.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The mark of 清群 in every size a window manager may ask for. The build puts the drawings of `icons/` beside this class.
final class WindowIcons {
    /// Pixels of a side.
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private WindowIcons() {}

    /// Without those that are missing: a window without a mark is still a window.
    static List<Image> load() {
        return SIZES.stream().flatMap(size -> Stream.ofNullable(file(size))).map(Objects::toString).map(Image::new).toList();
    }

    static @Nullable URL file(int size) {
        return WindowIcons.class.getResource("icons/qingqun-" + size + ".png");
    }
}
