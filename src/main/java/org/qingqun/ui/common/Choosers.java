package org.qingqun.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Choosing files and folders. A port: there is no such window without a display.
public interface Choosers {
    /// Several files to read; empty when the person turned back.
    List<Path> files(String title);

    Optional<Path> folder(String title);

    /// Where to write.
    ///
    /// @param name proposed, with its ending
    Optional<Path> save(String title, String name);
}
