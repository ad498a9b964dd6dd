@NullMarked
package org.qingqun.rule.season;

import org.jspecify.annotations.NullMarked;
