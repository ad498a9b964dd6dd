package org.qingqun.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// Batches of imported files: what was written when, undoing the last while nothing was built on it, going on with one that was interrupted.
public record ImportBatches(BatchStore batches, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// This start of the program.
    static final String RUNNER = UUID.randomUUID().toString();

    /// The newest first.
    public List<Batch> findLatest(int limit) {
        return batches.findLatest(limit);
    }

    /// What the files of a batch did, in the order they were written; nothing once it was taken back.
    public List<WrittenFile> findWritten(BatchId batch) {
        return batches.findWritten(batch);
    }

    /// Batches that no program is at any more, or another one is; each file in them is whole or absent. Importing what waits goes on with them.
    public List<Batch> findInterrupted() {
        return batches.findLatest(20).stream().filter(b -> b.state() == Batch.State.RUNNING && !b.runner().equals(RUNNER)).toList();
    }

    /// The files an interrupted batch did not reach, to be previewed and written like any others; those it wrote would change nothing.
    public List<Path> resume(BatchId interrupted, PersonId by) {
        access.require(by, Permission.RECORD);
        return transactions.inOne(() -> {
            var batch = batches.find(interrupted).filter(b -> b.state() == Batch.State.RUNNING).orElseThrow(() -> unknown(interrupted));
            batches.close(interrupted, Batch.State.STOPPED);
            return batch.findWaiting().stream().map(Path::of).toList();
        });
    }

    /// Takes back what a batch did: new assets go, changed ones are as before, its proposals and returns were never made.
    ///
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`, `UNKNOWN_BATCH`, `BATCH_IN_USE` when a person or a later import built on it
    public void undo(BatchId batch, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            batches.undo(batch);
            audit.append(new AuditEntry(clock.instant(), by.value(), "import.undo", "batch:" + batch.value(), null, null, null));
        });
    }

    private static ExpectedException unknown(BatchId batch) {
        return new ExpectedException(ErrorCode.UNKNOWN_BATCH, batch.value());
    }
}
