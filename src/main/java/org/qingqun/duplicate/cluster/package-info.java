/// From pairs to groups that all do the same, and which one stays.
@NullMarked
package org.qingqun.duplicate.cluster;

import org.jspecify.annotations.NullMarked;
