/// 导入: returned files in, looked at first, then written; who has not returned; whose name nobody knows.
@NullMarked
package org.qingqun.ui.ingest;

import org.jspecify.annotations.NullMarked;
