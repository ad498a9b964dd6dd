@NullMarked
package org.qingqun.report.document;

import org.jspecify.annotations.NullMarked;
