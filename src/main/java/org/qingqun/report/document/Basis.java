package org.qingqun.report.document;

/// What the figures of a sentence were counted from: a screen marks the sentence and leads there.
public enum Basis {
    /// no figures, or none that were filled in
    NONE,
    /// the assets that were closed or merged away
    DISPOSED,
    /// the table of origins and fates
    CENSUS,
    /// who has returned a ledger
    RETURNS,
    /// the units whose names nobody has confirmed
    UNITS,
    /// the cases behind what is closed
    CLOSED,
    /// open cases past their deadline
    OVERDUE,
    /// executed and not yet verified
    UNVERIFIED,
    /// 受阻
    BLOCKED,
    /// all open cases
    OPEN
}
