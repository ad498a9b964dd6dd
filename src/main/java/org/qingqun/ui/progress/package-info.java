/// Page 进度: is it enough, is it real, where to push.
@NullMarked
package org.qingqun.ui.progress;

import org.jspecify.annotations.NullMarked;
