@NullMarked
package org.qingqun.ingest.value;

import org.jspecify.annotations.NullMarked;
