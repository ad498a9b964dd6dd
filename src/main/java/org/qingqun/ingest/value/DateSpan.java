package org.qingqun.ingest.value;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// What a date cell says: one date (`from` equals `to`), a range, or no end at all.
///
/// @param from null where only an end or 长期 is given
/// @param to   null where it is open
public record DateSpan(@Nullable PartialDate from, @Nullable PartialDate to) {
    /// 长期: without end.
    public static final DateSpan ENDLESS = new DateSpan(null, null);

    public static DateSpan of(PartialDate date) {
        return new DateSpan(date, date);
    }
}
