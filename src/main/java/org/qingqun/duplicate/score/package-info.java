/// How alike two profiles are and why.
@NullMarked
package org.qingqun.duplicate.score;

import org.jspecify.annotations.NullMarked;
