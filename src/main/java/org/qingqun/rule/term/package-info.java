@NullMarked
package org.qingqun.rule.term;

import org.jspecify.annotations.NullMarked;
