package org.qingqun.ui.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a proposal, in words.
///
/// @param headline one sentence
/// @param done     one line a case that was opened
/// @param refused  one line a member that was not merged, and why
/// @param undo     takes it back; null when there is nothing to take back
record Told(String headline, List<String> done, List<String> refused, @Nullable Runnable undo) {
    Told {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }
}
