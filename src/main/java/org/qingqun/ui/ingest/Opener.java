package org.qingqun.ui.ingest;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Opens a file in the program that belongs to it. A port: without a desktop there is none.
public interface Opener {
    /// Not to be called on the screen's thread.
    ///
    /// @throws ExpectedException `CANNOT_OPEN`
    void open(Path file);

    /// Asks the desktop.
    static Opener ofDesktop() {
        return file -> {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) throw new ExpectedException(ErrorCode.CANNOT_OPEN, file);
            try {
                Desktop.getDesktop().open(file.toFile());
            } catch (IOException | IllegalArgumentException refused) { // no program for it, or it is gone
                throw new ExpectedException(refused, ErrorCode.CANNOT_OPEN, file);
            }
        };
    }
}
