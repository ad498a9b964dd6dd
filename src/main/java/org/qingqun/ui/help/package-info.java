/// F1: what each page is for and which keys it knows.
@NullMarked
package org.qingqun.ui.help;

import org.jspecify.annotations.NullMarked;
