package org.qingqun.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What only some cases carry.
///
/// @param keepUntil  KEEP: the last day the decision holds, null where nobody set one
/// @param agreedBy   who agreed to a deferral or to a return into the register
/// @param blockCause BLOCKED: why
public record Particulars(@Nullable LocalDate keepUntil, @Nullable String agreedBy, @Nullable BlockCause blockCause) {
    public static final Particulars NONE = new Particulars(null, null, null);

    /// What goes with the case to its next state.
    Particulars carriedOn() {
        return keepUntil(keepUntil);
    }

    /// Of a case that is new.
    public static Particulars of(Proposal proposal) {
        return keepUntil(proposal.keepUntil());
    }

    static Particulars keepUntil(@Nullable LocalDate day) {
        return day == null ? NONE : new Particulars(day, null, null);
    }

    Particulars agreedBy(@Nullable String name) {
        return new Particulars(keepUntil, name, blockCause);
    }

    Particulars blockedBy(@Nullable BlockCause cause) {
        return new Particulars(keepUntil, agreedBy, cause);
    }
}
