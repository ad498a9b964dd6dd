/// Page 设置: limits with their effect, campaign, people, units, look.
@NullMarked
package org.qingqun.ui.settings;

import org.jspecify.annotations.NullMarked;
