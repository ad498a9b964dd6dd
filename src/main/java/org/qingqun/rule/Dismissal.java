package org.qingqun.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's word that a finding needs no closing. It holds until the facts change.
///
/// @param approver who agreed, null where nobody had to
/// @param on       the day it was said
/// @param until    the last day it holds, null for no end
public record Dismissal(String reason, @Nullable String approver, @Nullable LocalDate on, @Nullable LocalDate until) {
    public static Dismissal because(String reason) {
        return new Dismissal(reason, null, null, null);
    }

    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
