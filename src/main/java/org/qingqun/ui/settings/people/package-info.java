/// Section 人员 of page 设置: who works here as what, and whether people sign in.
@NullMarked
package org.qingqun.ui.settings.people;

import org.jspecify.annotations.NullMarked;
