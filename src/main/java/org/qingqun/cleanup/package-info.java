@NullMarked
package org.qingqun.cleanup;

import org.jspecify.annotations.NullMarked;
