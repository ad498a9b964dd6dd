/// How the sample's units write their ledgers: layouts, cells, and the files they are saved as.
@NullMarked
package org.qingqun.sample.file;

import org.jspecify.annotations.NullMarked;
