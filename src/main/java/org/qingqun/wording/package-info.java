/// Facts into words and printed figures, for window, command line and report alike.
@NullMarked
package org.qingqun.wording;

import org.jspecify.annotations.NullMarked;
