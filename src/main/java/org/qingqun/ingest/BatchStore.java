package org.qingqun.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

/// Where batches are kept, with what it takes to undo them. Everything but `open` and `close` joins the transaction of the file it tells of.
public interface BatchStore {
    BatchId open(Instant at, PersonId by, String runner, List<String> paths);

    /// @param ordinal of the file in the batch, 0 for the first
    void mark(BatchId batch, int ordinal, Batch.ItemState state);

    void close(BatchId batch, Batch.State state);

    void added(BatchId batch, Collection<AssetId> fresh);

    /// Keeps assets as they are, right before they change.
    void changing(BatchId batch, Collection<AssetId> assets);

    void madeUp(BatchId batch, UnitId unit);

    /// @param cases by the database's number
    void proposed(BatchId batch, Collection<Long> cases);

    Optional<Batch> find(BatchId batch);

    /// The newest first.
    List<Batch> findLatest(int limit);

    /// What its files did, in the order they were written; nothing once it was taken back.
    List<WrittenFile> findWritten(BatchId batch);

    /// Takes back everything a batch did.
    ///
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_BATCH` for one that is unknown, running or undone already, `BATCH_IN_USE` when
    ///                                              something was built on it since
    void undo(BatchId batch);
}
