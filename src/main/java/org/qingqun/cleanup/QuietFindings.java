package org.qingqun.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.FindingStore;

/// What was decided to be kept or was put right is not found again as long as the decision holds, a year where it names no end, unless its facts change.
public record QuietFindings(FindingStore findings) implements Settlement {
    private static final int QUIET_YEARS = 1;

    @Override public void decided(CleanupCase decided) {
        LocalDate on = decided.closedOn();
        findings.dismissAll(decided.asset(), new Dismissal(decided.reason(), null, on, end(decided)));
    }

    private static @Nullable LocalDate end(CleanupCase decided) {
        if (decided.particulars().keepUntil() != null) return decided.particulars().keepUntil();
        return decided.closedOn() == null ? null : decided.closedOn().plusYears(QUIET_YEARS);
    }
}
