@NullMarked
package org.qingqun.common;

import org.jspecify.annotations.NullMarked;
