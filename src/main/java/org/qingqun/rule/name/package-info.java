@NullMarked
package org.qingqun.rule.name;

import org.jspecify.annotations.NullMarked;
