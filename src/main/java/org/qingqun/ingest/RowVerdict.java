package org.qingqun.ingest;

import org.qingqun.common.Keyed;

/// What writing a row would do.
public enum RowVerdict implements Keyed {
    NEW, UPDATED, SAME,
    /// new, and much like an asset of its unit: a person has to say whether it is that one
    QUESTION, CONFLICT, WRONG
}
