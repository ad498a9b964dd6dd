/// What all screens share: the ports they are given, tasks off the screen's thread, loading of views.
@NullMarked
package org.qingqun.ui.common;

import org.jspecify.annotations.NullMarked;
