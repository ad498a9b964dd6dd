package org.qingqun.exchange;

import org.qingqun.campaign.Fate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;

/// One thing `verify` found wrong. Wording is `VerifyText`'s work.
public sealed interface Problem {
    /// The database itself says that it is damaged; `where` is its own text.
    record Damaged(String where) implements Problem {}

    /// A row points to one that is not there.
    record DanglingReference(String table, long row) implements Problem {}

    /// This line of the log is changed, missing or out of place; what follows cannot be trusted.
    record BrokenChain(long seq) implements Problem {}

    /// The log does not go on from where a backup of this inventory stood: it was rewritten, or the backup is of another one.
    record NotAContinuation(LogMark backup) implements Problem {}

    /// The register says one thing of an asset, the table of fates another.
    record WrongFate(AssetId asset, AssetStatus status, Fate fate) implements Problem {}

    /// In the register and in the campaign's scope, but in no figure since the baseline was locked.
    record NotCounted(AssetId asset) implements Problem {}
}
