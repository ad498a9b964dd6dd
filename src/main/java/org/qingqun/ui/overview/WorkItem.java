package org.qingqun.ui.overview;

import org.qingqun.ui.common.Visit;

/// One line of today's work: what, why or since when, how many, and the verb that leads there.
public record WorkItem(Kind kind, Urgency urgency, String title, String note, int count, String verb, Visit visit) {
    /// What came back with a comment first, then overdue, then what waits, then what can wait.
    public enum Urgency {
        ANSWERED, OVERDUE, WAITING, LATER
    }

    /// What the work is about.
    public enum Kind {
        MISSING_UNITS, OVERDUE_CASES, LATE_SHEETS, RISEN, EXECUTED, SUBMITTED, FINDINGS, DUPLICATES, PROPOSED, RETURNED, ASKED
    }
}
