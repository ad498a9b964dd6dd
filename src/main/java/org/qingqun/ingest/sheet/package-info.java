@NullMarked
package org.qingqun.ingest.sheet;

import org.jspecify.annotations.NullMarked;
