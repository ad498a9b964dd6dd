@NullMarked
package org.qingqun.ingest.mapping;

import org.jspecify.annotations.NullMarked;
