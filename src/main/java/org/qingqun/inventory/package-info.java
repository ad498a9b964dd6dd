@NullMarked
package org.qingqun.inventory;

import org.jspecify.annotations.NullMarked;
