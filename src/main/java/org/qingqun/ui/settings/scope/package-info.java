@NullMarked
package org.qingqun.ui.settings.scope;

import org.jspecify.annotations.NullMarked;
