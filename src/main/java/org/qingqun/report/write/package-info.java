@NullMarked
package org.qingqun.report.write;

import org.jspecify.annotations.NullMarked;
