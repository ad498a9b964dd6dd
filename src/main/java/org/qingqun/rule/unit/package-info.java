@NullMarked
package org.qingqun.rule.unit;

import org.jspecify.annotations.NullMarked;
