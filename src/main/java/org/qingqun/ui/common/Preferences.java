package org.qingqun.ui.common;

import org.qingqun.settings.Settings;

/// Language and look of this window. A change is kept and takes effect at once.
public interface Preferences {
    Settings current();

    void change(Settings chosen);
}
