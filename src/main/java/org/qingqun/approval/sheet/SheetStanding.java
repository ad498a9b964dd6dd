package org.qingqun.approval.sheet;

import java.time.Instant;
import java.time.LocalDate;
import org.qingqun.approval.SheetId;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;

/// How far a sheet that went out has come.
///
/// @param rows     on it, 1 or more
/// @param answered rows whose answer was read back
/// @param waiting  rows that still wait for an answer, their content unchanged; what was withdrawn, changed or answered elsewhere is in neither
/// @param scanned  a scan of it is kept
public record SheetStanding(SheetId id, String code, PersonId head, UnitId unit, Instant madeAt, LocalDate dueOn, int rows, int answered, int waiting, boolean scanned) {
    /// Whether it is out: something on it can still be answered.
    public boolean isOut() {
        return waiting > 0;
    }

    public boolean isOverdue(LocalDate today) {
        return isOut() && dueOn.isBefore(today);
    }

    /// Rows that came to nothing: withdrawn, changed, or answered on another way.
    public int overtaken() {
        return rows - answered - waiting;
    }
}
