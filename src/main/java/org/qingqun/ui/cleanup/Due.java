package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips.Tone;

/// How a case stands to its deadline.
///
/// @param daysLeft negative: over by as many
public record Due(Kind kind, long daysLeft) {
    private static final int SOON = 3;

    /// How the chip looks: `NONE` where there is no deadline or nothing is due.
    public enum Kind {
        NONE, LATER, SOON, OVERDUE
    }

    /// The last day itself still counts as left.
    public static Due of(CleanupCase c, LocalDate today) {
        var deadline = c.deadline();
        if (deadline == null || !c.state().isOpen() || c.state() == CaseState.DEFERRED) return new Due(Kind.NONE, 0);
        long left = ChronoUnit.DAYS.between(today, deadline);
        if (c.isOverdue(today)) return new Due(Kind.OVERDUE, left);
        return new Due(left <= SOON ? Kind.SOON : Kind.LATER, left);
    }

    public String text(Messages messages) {
        return switch (kind) {
            case NONE -> "";
            case OVERDUE -> messages.format("cleanup.due.over", -daysLeft);
            case SOON, LATER -> messages.format("cleanup.due.left", daysLeft);
        };
    }

    public Tone tone() {
        return switch (kind) {
            case NONE, LATER -> Tone.NEUTRAL;
            case SOON -> Tone.WARNING;
            case OVERDUE -> Tone.DANGER;
        };
    }
}
