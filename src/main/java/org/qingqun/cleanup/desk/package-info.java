/// What carrying out clean-ups needs beside the cases, built in one place.
@NullMarked
package org.qingqun.cleanup.desk;

import org.jspecify.annotations.NullMarked;
