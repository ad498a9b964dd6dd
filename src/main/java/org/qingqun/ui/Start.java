package org.qingqun.ui;

import org.qingqun.settings.SettingsFile;
import org.qingqun.settings.WindowMemory;

/// What the window needs from outside.
///
/// @param own      the person's own inventory
/// @param sample   the bundled sample; builds it first where it is not there yet
public record Start(Opening own, Opening sample, SettingsFile settings, WindowMemory memory) {}
