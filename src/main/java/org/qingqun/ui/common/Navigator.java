package org.qingqun.ui.common;

/// Goes to another page: screens know each other only by this.
public interface Navigator {
    void go(Visit visit);

    /// The inventory or its cases changed: badges and rate are loaded again. The page in sight takes care of itself.
    void changed();

    default void go(Page page) {
        go(Visit.to(page));
    }
}
