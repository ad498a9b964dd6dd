@NullMarked
package org.qingqun.ui.settings.policy;

import org.jspecify.annotations.NullMarked;
