package org.qingqun.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// Values that many rows have alike, each kept once while they are read: a million rows take half the memory so. For one thread.
final class Shared {
    private final Map<Object, Object> values = new HashMap<>();
    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    /// The value itself or the equal one that came first.
    @SuppressWarnings("unchecked") // an equal record, string or date is of the same type
    <T extends @Nullable Object> T one(T value) {
        if (value == null) return value;
        var before = values.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }

    @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : days.computeIfAbsent(text, LocalDate::parse);
    }

    @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : dates.computeIfAbsent(text, Columns::partialDate);
    }
}
