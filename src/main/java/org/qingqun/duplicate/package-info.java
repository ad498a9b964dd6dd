@NullMarked
package org.qingqun.duplicate;

import org.jspecify.annotations.NullMarked;
