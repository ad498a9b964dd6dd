@NullMarked
package org.qingqun.store;

import org.jspecify.annotations.NullMarked;
