@NullMarked
package org.qingqun.campaign;

import org.jspecify.annotations.NullMarked;
