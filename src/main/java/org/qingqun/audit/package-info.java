@NullMarked
package org.qingqun.audit;

import org.jspecify.annotations.NullMarked;
