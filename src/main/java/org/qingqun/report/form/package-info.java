/// A superior's own xlsx form: which of its cells take which figure, kept once and filled every month.
@NullMarked
package org.qingqun.report.form;

import org.jspecify.annotations.NullMarked;
