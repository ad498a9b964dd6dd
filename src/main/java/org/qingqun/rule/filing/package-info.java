@NullMarked
package org.qingqun.rule.filing;

import org.jspecify.annotations.NullMarked;
