/// Section 单位 of page 设置: the tree of units, and lists of them taken in.
@NullMarked
package org.qingqun.ui.settings.unit;

import org.jspecify.annotations.NullMarked;
