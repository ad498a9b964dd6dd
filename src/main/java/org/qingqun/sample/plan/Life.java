package org.qingqun.sample.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An asset's dates as they really were; files tell them more or less precisely.
///
/// @param lastText   what is written where nobody knows the last use, may be empty
/// @param endsOn     planned end of a temporary one, null where none was set
/// @param event      what must end instead of a date
/// @param messages30d messages of the last 30 days, 0 or more
public record Life(@Nullable LocalDate createdOn, @Nullable LocalDate lastActiveOn, String lastText, boolean temporary, @Nullable LocalDate endsOn,
        @Nullable String event, int messages30d) {}
