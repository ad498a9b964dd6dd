/// The window: its frame, and the only place where screens meet.
@NullMarked
package org.qingqun.ui;

import org.jspecify.annotations.NullMarked;
