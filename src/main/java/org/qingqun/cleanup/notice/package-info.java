/// Texts that people post or send: templates with slots, an office's own in place of the program's.
@NullMarked
package org.qingqun.cleanup.notice;

import org.jspecify.annotations.NullMarked;
