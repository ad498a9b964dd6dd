package org.qingqun.cleanup.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of a procedure with its day.
///
/// @param by     the last day for it
/// @param doneOn null while it is not done
/// @param note   as it was marked
public record PlannedStep(ProcedureStep step, LocalDate by, @Nullable LocalDate doneOn, @Nullable String note) {
    public boolean isLate(LocalDate today) {
        return doneOn == null && by.isBefore(today);
    }
}
