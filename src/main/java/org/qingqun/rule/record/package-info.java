@NullMarked
package org.qingqun.rule.record;

import org.jspecify.annotations.NullMarked;
