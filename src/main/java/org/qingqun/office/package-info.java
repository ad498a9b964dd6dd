@NullMarked
package org.qingqun.office;

import org.jspecify.annotations.NullMarked;
