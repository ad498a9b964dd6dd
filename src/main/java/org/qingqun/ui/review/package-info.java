/// 体检: one thing at a time, with everything needed to decide.
@NullMarked
package org.qingqun.ui.review;

import org.jspecify.annotations.NullMarked;
