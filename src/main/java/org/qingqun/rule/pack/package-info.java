@NullMarked
package org.qingqun.rule.pack;

import org.jspecify.annotations.NullMarked;
