package org.qingqun.ui.ingest;

import org.qingqun.common.Keyed;

/// Who is to get a return form.
public enum Whom implements Keyed {
    EVERYBODY,
    /// who still has to do something
    OPEN,
    /// the unit that is chosen on the board
    CHOSEN
}
