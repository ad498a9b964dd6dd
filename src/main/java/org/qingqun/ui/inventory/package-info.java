/// 台账: every record, found while typing, with what is known of it beside the list.
@NullMarked
package org.qingqun.ui.inventory;

import org.jspecify.annotations.NullMarked;
