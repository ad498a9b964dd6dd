/// Page 设置: limits with their effect, look, campaign, the inventory file.
@NullMarked
package org.qingqun.ui.settings;

import org.jspecify.annotations.NullMarked;
