package org.qingqun.ui;

import org.qingqun.common.Progress;
import org.qingqun.office.Office;

/// Opens an inventory, off the screen's thread.
public interface Opening {
    /// An open inventory and how to let go of it.
    record Opened(Office office, Runnable closing) {}

    /// @throws org.qingqun.common.ExpectedException when it cannot be opened; shown with a way on
    Opened open(Progress progress) throws Exception;
}
