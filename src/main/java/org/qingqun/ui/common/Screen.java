package org.qingqun.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the controller of a page promises to the window's frame.
public interface Screen {
    /// The page comes into sight, or is asked for something else while it is: take the filter and load what is shown.
    void shown(Visit visit);

    /// F5, or something changed elsewhere: load again what is shown, keep filter and place.
    void refresh();

    /// The page goes out of sight.
    default void hidden() {}

    /// What a badge in the navigation tells, where the page itself counts it; null inside: not counted yet.
    ///
    /// @return empty where the frame counts
    default Optional<ObservableValue<@Nullable Integer>> waiting() {
        return Optional.empty();
    }

    /// Something changed, and then nothing for a moment: what is waiting may be counted anew, whether the page is in sight or not.
    default void recount() {}
}
