package org.qingqun.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.qingqun.settings.SettingsFile;
import org.qingqun.settings.WindowMemory;

/// What the window needs from outside.
///
/// @param own    the person's own inventory
/// @param sample the bundled sample; builds it first where it is not there yet
/// @param folder where the program keeps its own files
/// @param backup one that was opened with the program, null for none
public record Start(Opening own, Opening sample, SettingsFile settings, WindowMemory memory, Path folder, @Nullable Path backup) {
    /// The same with its own inventory being opened already.
    Start ahead(ExecutorService background) {
        return new Start(new OpeningAhead(own, background), sample, settings, memory, folder, backup);
    }
}
