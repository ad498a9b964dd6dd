/// The command line: thin picocli commands over the same services as the window. Only this package prints.
@NullMarked
package org.qingqun.cli;

import org.jspecify.annotations.NullMarked;
