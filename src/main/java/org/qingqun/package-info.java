@NullMarked
package org.qingqun;

import org.jspecify.annotations.NullMarked;
