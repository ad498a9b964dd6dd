/// All that an office sets, as one file that goes from one computer to another.
@NullMarked
package org.qingqun.office.pack;

import org.jspecify.annotations.NullMarked;
