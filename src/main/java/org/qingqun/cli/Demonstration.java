package org.qingqun.cli;

import java.nio.file.Path;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;

/// The whole job on the bundled sample; the program's wiring implements it, since the pictures are the window's work.
public interface Demonstration {
    /// Leaves the sample, the database, the report and a picture of every page under `out`. What an earlier demonstration left there is replaced.
    ///
    /// @param out made where it is missing
    /// @return the inventory as the demonstration left it, still open
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE` when `out` holds an inventory that no demonstration made, `CANCELLED`
    Opening.Opened run(Path out, Messages messages, Progress progress);
}
