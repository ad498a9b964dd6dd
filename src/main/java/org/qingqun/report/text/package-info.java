/// The summary's text as an office writes it: sentences of its own with places for figures.
@NullMarked
package org.qingqun.report.text;

import org.jspecify.annotations.NullMarked;
