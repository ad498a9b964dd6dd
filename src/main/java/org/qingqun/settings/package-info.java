/// What one user prefers on one machine: language and look. Nothing here changes a figure.
@NullMarked
package org.qingqun.settings;

import org.jspecify.annotations.NullMarked;
