@NullMarked
package org.qingqun.returns;

import org.jspecify.annotations.NullMarked;
