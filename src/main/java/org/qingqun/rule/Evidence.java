package org.qingqun.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;

/// What a rule saw, as facts. Wording is `FindingText`'s work, in the reader's language.
public sealed interface Evidence {
    /// Quiet for at least `silentDays` whole days (counted from the latest day `lastActive` can mean), which is `limitDays` or more.
    record Silent(PartialDate lastActive, long silentDays, int limitDays) implements Evidence {}

    /// The date is too coarse: quiet between `atLeast` and `atMost` days, and the limit lies between.
    record SilentPerhaps(PartialDate lastActive, long atLeast, long atMost, int limitDays) implements Evidence {}

    /// The ledger holds no activity date, so a person has to look.
    record ActivityUnknown(int limitDays) implements Evidence {}

    /// Temporary, and its end is `daysOver` whole days past, grace included.
    record PastEnd(PartialDate endsOn, long daysOver, int graceDays) implements Evidence {}

    /// Temporary; the end is known only to the month or year, and the limit lies inside it.
    record PastEndPerhaps(PartialDate endsOn, int graceDays) implements Evidence {}

    /// Another asset does the same work.
    ///
    /// @param score  0–1
    /// @param shared what was compared and found equal (the core of both names), so a reader can check it
    /// @param signals what spoke for and against, strongest first
    record SameFunction(AssetId other, String otherName, double score, String shared, List<Signal> signals) implements Evidence {
        public SameFunction {
            signals = List.copyOf(signals);
        }
    }

    /// One thing compared. `kind` is a key worded at the edge; `left` and `right` are what each side holds.
    record Signal(String kind, double weight, @Nullable String left, @Nullable String right) {}
}
