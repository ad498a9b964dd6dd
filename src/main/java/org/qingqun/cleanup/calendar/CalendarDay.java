package org.qingqun.cleanup.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day that is not what its weekday says: a holiday, or a weekend day that is worked to make up for one.
///
/// @param working false for a day off
/// @param note    why, e.g. 春节
public record CalendarDay(LocalDate day, boolean working, @Nullable String note) {}
