/// 联合建群: several units run a group together, one of them decides.
@NullMarked
package org.qingqun.cleanup.joint;

import org.jspecify.annotations.NullMarked;
