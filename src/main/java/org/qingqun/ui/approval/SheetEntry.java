package org.qingqun.ui.approval;

import java.time.LocalDate;
import org.qingqun.approval.sheet.SheetStanding;
import org.qingqun.common.Keyed;

/// One sheet that went out, with the names its list shows.
record SheetEntry(SheetStanding standing, String unit, String head, LocalDate madeOn) {
    /// Where it stands. Keys of the bundles under `approval.sheets.`.
    enum State implements Keyed {
        OVERDUE, OUT, BACK
    }

    State state(LocalDate today) {
        if (standing.isOverdue(today)) return State.OVERDUE;
        return standing.isOut() ? State.OUT : State.BACK;
    }
}
