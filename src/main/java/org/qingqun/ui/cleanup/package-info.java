/// Page 处置: from approval to verified closing.
@NullMarked
package org.qingqun.ui.cleanup;

import org.jspecify.annotations.NullMarked;
