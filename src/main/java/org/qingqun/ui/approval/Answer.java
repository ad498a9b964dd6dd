package org.qingqun.ui.approval;

import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.inventory.AssetId;

/// What a head says to one item; nothing takes effect before he signs.
///
/// @param comment why; for RETURN and DEFER never blank
/// @param until   the day it comes back; only for DEFER
/// @param into    only for AGREE to a merge: another one that it goes into than was proposed; `comment` says so in words
public record Answer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until, @Nullable AssetId into) {
    static final Answer AGREE = new Answer(Verdict.AGREE, null, null);

    public Answer(Verdict verdict, @Nullable String comment, @Nullable LocalDate until) {
        this(verdict, comment, until, null);
    }

    /// Nothing that is asked for is missing: a reason for no and later, and for later a day after today.
    boolean isComplete(LocalDate today) {
        return switch (verdict) {
            case AGREE -> true;
            case RETURN -> !StringUtils.isBlank(comment);
            case DEFER -> !StringUtils.isBlank(comment) && until != null && until.isAfter(today);
        };
    }
}
