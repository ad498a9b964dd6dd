/// What a name says besides its function: place, office, number, cohort, year, people, direction; and the core that is left.
@NullMarked
package org.qingqun.duplicate.slot;

import org.jspecify.annotations.NullMarked;
