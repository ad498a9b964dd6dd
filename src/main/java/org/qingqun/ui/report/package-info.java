/// Page 报告: what goes to the superiors.
@NullMarked
package org.qingqun.ui.report;

import org.jspecify.annotations.NullMarked;
