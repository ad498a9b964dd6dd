@NullMarked
package org.qingqun.approval;

import org.jspecify.annotations.NullMarked;
