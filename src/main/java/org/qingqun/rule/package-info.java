@NullMarked
package org.qingqun.rule;

import org.jspecify.annotations.NullMarked;
