package org.qingqun.ui.report;

import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Visit;

/// One thing to know before a report goes out, and where it can be put right.
///
/// @param way null where there is nothing to do
public record Check(State state, String text, @Nullable Visit way) {
    /// How a check came out.
    public enum State {
        GREEN,
        /// not as it should be, and the report itself says so
        EXPLAINED,
        /// such a report may not go out
        FAILED
    }
}
