@NullMarked
package org.qingqun.progress;

import org.jspecify.annotations.NullMarked;
