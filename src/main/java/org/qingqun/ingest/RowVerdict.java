package org.qingqun.ingest;

import org.qingqun.common.Keyed;

/// What writing a row would do.
public enum RowVerdict implements Keyed {
    NEW, UPDATED, SAME, CONFLICT, WRONG
}
