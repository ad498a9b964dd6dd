@NullMarked
package org.qingqun.ingest;

import org.jspecify.annotations.NullMarked;
