@NullMarked
package org.qingqun.report;

import org.jspecify.annotations.NullMarked;
