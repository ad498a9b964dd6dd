package org.qingqun.ui.common;

import java.util.List;
import java.util.Optional;

/// Questions that must be answered before anything goes on. A port: tests answer them without a window.
public interface Dialogs {
    /// A step that cannot be undone, or that many rows depend on: what will happen, and the verb on its button.
    boolean confirm(String title, String sentence, String verb);

    /// A sentence that is asked for; empty when the person turned back. Never blank.
    ///
    /// @param suggestions to choose from or to change
    Optional<String> reason(String title, String sentence, List<String> suggestions);

    /// A short text that is asked for; empty when the person turned back. Never blank.
    ///
    /// @param proposed stands in the field, selected
    Optional<String> words(String title, String sentence, String proposed);

    /// A fault of the program.
    ///
    /// @param details can be copied
    void bug(String title, String sentence, String details);
}
