/// What was written for superiors, kept so that whoever asks later gets the same bytes.
@NullMarked
package org.qingqun.report.kept;

import org.jspecify.annotations.NullMarked;
