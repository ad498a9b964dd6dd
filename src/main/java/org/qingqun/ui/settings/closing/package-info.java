@NullMarked
package org.qingqun.ui.settings.closing;

import org.jspecify.annotations.NullMarked;
