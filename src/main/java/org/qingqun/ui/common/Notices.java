package org.qingqun.ui.common;

import org.jspecify.annotations.Nullable;

/// Short messages over the page, none of which has to be answered.
public interface Notices {
    /// One way on from a message: what the button says and does.
    record Action(String text, Runnable act) {}

    /// Something was done; goes away by itself.
    void done(String sentence, @Nullable Action undo);

    /// Something was refused; stays until closed or until another page is opened.
    void refused(String sentence);

    /// Something is wrong whatever the page; stays until closed.
    default void warned(String sentence) {
        refused(sentence);
    }

    default void done(String sentence) {
        done(sentence, null);
    }
}
