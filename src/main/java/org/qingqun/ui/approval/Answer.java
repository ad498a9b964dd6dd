package org.qingqun.ui.approval;

import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;

/// What a head says to one item; nothing takes effect before he signs.
///
/// @param comment why; only for RETURN and DEFER, never blank there
/// @param until   the day it comes back; only for DEFER
public record Answer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until) {
    static final Answer AGREE = new Answer(Verdict.AGREE, null, null);

    /// Nothing that is asked for is missing: a reason for no and later, and for later a day after today.
    boolean isComplete(LocalDate today) {
        return switch (verdict) {
            case AGREE -> true;
            case RETURN -> !StringUtils.isBlank(comment);
            case DEFER -> !StringUtils.isBlank(comment) && until != null && until.isAfter(today);
        };
    }
}
