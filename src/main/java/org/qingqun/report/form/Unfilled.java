package org.qingqun.report.form;

import org.qingqun.common.Keyed;

/// A cell of a form that got no figure.
///
/// @param address `汇总!C5`
public record Unfilled(String address, Why why, String words) {
    /// Why it stayed empty.
    public enum Why implements Keyed {
        /// nobody said which figure it takes
        NOT_MAPPED,
        /// nothing of that name is counted, or its rate is over nothing
        NO_VALUE,
        /// it holds a formula of the superior's own
        FORMULA,
        /// the form has no such sheet any more
        GONE
    }
}
