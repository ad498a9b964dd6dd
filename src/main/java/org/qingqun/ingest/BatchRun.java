package org.qingqun.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;

/// One batch on its way: opened with the first file that is written, closed with its report.
final class BatchRun {
    private final BatchStore store;
    private final Clock clock;
    private final PersonId by;
    private final ImportPreview preview;
    private final Likeness.Asked likeness;
    private final List<FilePreview> written = new ArrayList<>();
    private final List<FilePreview> refused = new ArrayList<>();
    private @Nullable BatchId id;

    BatchRun(BatchStore store, Clock clock, PersonId by, ImportPreview preview, Likeness.Asked likeness) {
        this.store = store;
        this.clock = clock;
        this.by = by;
        this.preview = preview;
        this.likeness = likeness;
    }

    Likeness.Asked likeness() {
        return likeness;
    }

    BatchId id() {
        var opened = id;
        if (opened == null) {
            opened = store.open(clock.instant(), by, ImportBatches.RUNNER, preview.files().stream().map(f -> f.path().toString()).toList());
            id = opened;
        }
        return opened;
    }

    /// Inside the file's transaction, so that a file is written if and only if the batch says so.
    void writing(int ordinal) {
        store.mark(id(), ordinal, Batch.ItemState.WRITTEN);
    }

    void written(FilePreview file) {
        written.add(file);
    }

    void refused(int ordinal, FilePreview file) {
        refused.add(file);
        if (id != null) store.mark(id, ordinal, Batch.ItemState.REFUSED);
    }

    /// Not reached any more.
    void left(FilePreview file) {
        refused.add(file);
    }

    ImportReport report() {
        boolean stopped = refused.stream().anyMatch(f -> f.refusal() != null && f.refusal().code() == ErrorCode.CANCELLED);
        if (id != null) store.close(id, stopped ? Batch.State.STOPPED : Batch.State.DONE);
        return new ImportReport(written, refused, id);
    }
}
