/// Page 合并: which of several alike stays, and what must be done for it.
@NullMarked
package org.qingqun.ui.merge;

import org.jspecify.annotations.NullMarked;
