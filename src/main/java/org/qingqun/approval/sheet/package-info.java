@NullMarked
package org.qingqun.approval.sheet;

import org.jspecify.annotations.NullMarked;
