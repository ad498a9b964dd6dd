/// Page 审批: a department head's five minutes.
@NullMarked
package org.qingqun.ui.approval;

import org.jspecify.annotations.NullMarked;
