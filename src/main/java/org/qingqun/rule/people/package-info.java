@NullMarked
package org.qingqun.rule.people;

import org.jspecify.annotations.NullMarked;
