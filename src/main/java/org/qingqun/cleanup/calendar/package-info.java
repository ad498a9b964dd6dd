/// The working calendar and how long each part of a procedure takes: arithmetic on days, and both as data people edit.
@NullMarked
package org.qingqun.cleanup.calendar;

import org.jspecify.annotations.NullMarked;
