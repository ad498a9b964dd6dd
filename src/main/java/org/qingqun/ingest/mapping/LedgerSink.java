package org.qingqun.ingest.mapping;

import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Row;

/// Takes the ledgers of a file as they are found.
public interface LedgerSink {
    /// A ledger begins. Where tables stand side by side, the rows of several come by turns.
    Rows open(Ledger ledger);

    /// Takes the rows of one ledger.
    interface Rows {
        /// An asset.
        void row(Row row);

        /// A line between the rows, such as the name of the unit that the next ones belong to.
        void section(String line);

        /// @param footUnit the unit named on a labelled line below the rows, null without one
        void close(@Nullable String footUnit);
    }
}
