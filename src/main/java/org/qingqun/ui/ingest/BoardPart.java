package org.qingqun.ui.ingest;

/// What the page shows of the units.
public enum BoardPart {
    /// how the return of each stands
    RETURNS,
    /// names that are nobody's
    NAMES,
    /// the forms that go out to them
    FORMS
}
