package org.qingqun.ui.common;

/// What the controller of a page promises to the window's frame.
public interface Screen {
    /// The page comes into sight, or is asked for something else while it is: take the filter and load what is shown.
    void shown(Visit visit);

    /// F5, or something changed elsewhere: load again what is shown, keep filter and place.
    void refresh();

    /// The page goes out of sight.
    default void hidden() {}
}
