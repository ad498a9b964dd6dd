package org.qingqun.ui.common;

/// Goes to another page: screens know each other only by this.
public interface Navigator {
    void go(Visit visit);

    default void go(Page page) {
        go(Visit.to(page));
    }
}
