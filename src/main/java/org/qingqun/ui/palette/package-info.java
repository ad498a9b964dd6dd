/// Ctrl+K: finds records, units and pages from anywhere.
@NullMarked
package org.qingqun.ui.palette;

import org.jspecify.annotations.NullMarked;
