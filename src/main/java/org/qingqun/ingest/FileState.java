package org.qingqun.ingest;

import org.qingqun.common.Keyed;

/// What became of a returned file when it was read; the tiles of the import screen.
public enum FileState implements Keyed {
    /// read, nothing to ask
    READY,
    /// some columns could not be matched with confidence
    HEADER_TO_CONFIRM,
    /// read, and some rows have cells that cannot be taken
    WRONG_ROWS,
    /// no name or no unit column, and nothing that stands in for it
    MISSING_COLUMN,
    /// not a ledger, damaged, encrypted or hostile: nothing was taken
    UNUSABLE
}
