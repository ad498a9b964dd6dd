/// What people have to do so that an approved end comes about, each part by its day: the program reminds and records, it does none of it.
@NullMarked
package org.qingqun.cleanup.procedure;

import org.jspecify.annotations.NullMarked;
