package org.qingqun.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;

/// 外出委托: one head answers for another while he is away.
///
/// @param from    the first day, `until` the last one
/// @param by      who entered it: the head himself, or an administrator on his word
/// @param endedOn the day it was taken back; null where it was not
public record Delegation(long id, PersonId head, PersonId delegate, LocalDate from, LocalDate until, String reason, PersonId by, Instant at, @Nullable LocalDate endedOn) {
    public boolean isInForce(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until) && endedOn == null;
    }

    /// Neither over nor taken back.
    public boolean isOpen(LocalDate today) {
        return endedOn == null && !today.isAfter(until);
    }
}
