/// 总览: what to do now, and how far the campaign is.
@NullMarked
package org.qingqun.ui.overview;

import org.jspecify.annotations.NullMarked;
