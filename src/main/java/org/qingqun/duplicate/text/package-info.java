/// Names as plain text, and how alike two texts are: no word of the field here.
@NullMarked
package org.qingqun.duplicate.text;

import org.jspecify.annotations.NullMarked;
