package org.qingqun.cleanup;

import java.time.LocalDate;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.FindingStore;

/// What was decided to be kept or was put right is not found again for a year, unless its facts change.
public record QuietFindings(FindingStore findings) implements Settlement {
    private static final int QUIET_YEARS = 1;

    @Override public void decided(CleanupCase decided) {
        LocalDate on = decided.closedOn();
        findings.dismissAll(decided.asset(), new Dismissal(decided.reason(), null, on, on == null ? null : on.plusYears(QUIET_YEARS)));
    }
}
