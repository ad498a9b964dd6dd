@NullMarked
package org.qingqun.exchange;

import org.jspecify.annotations.NullMarked;
