package org.qingqun.approval.sheet;

import org.qingqun.approval.Verdict;

/// One thing in which the inventory is not what a signed approval sheet says. Wording is `VerifyText`'s work.
public sealed interface SheetProblem {
    /// The log does not go on from where it stood when the sheet was printed, or the sheet's rows are not those it was printed with.
    record Rewritten(String batch) implements SheetProblem {}

    /// A row of the file that the inventory never printed.
    ///
    /// @param code as it stands there
    record UnknownRow(String name, String code) implements SheetProblem {}

    /// Agreed to on the sheet, and the inventory has no answer of it.
    record NotRecorded(String name) implements SheetProblem {}

    /// The inventory has another answer than the sheet.
    record Otherwise(String name, Verdict recorded) implements SheetProblem {}

    /// Not what was approved any more.
    record Changed(String name) implements SheetProblem {}
}
