/// Which assets are compared at all: those of one scope.
@NullMarked
package org.qingqun.duplicate.candidate;

import org.jspecify.annotations.NullMarked;
