package org.qingqun.ui.common;

import java.util.Optional;
import org.qingqun.settings.Settings;

/// Language and look of this window, and the small things it remembers. A change is kept and takes effect at once.
public interface Preferences {
    Settings current();

    void change(Settings chosen);

    /// What was remembered under `key`, at this start or an earlier one.
    Optional<String> remembered(String key);

    void remember(String key, String value);
}
