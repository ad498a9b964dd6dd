package org.qingqun.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did: each file was written whole or not at all.
///
/// @param written files whose rows are in the inventory now, with what was done
/// @param refused files that were left out, with the reason
/// @param batch   what to undo it by, null where no file was written
public record ImportReport(List<FilePreview> written, List<FilePreview> refused, @Nullable BatchId batch) {
    public ImportReport {
        written = List.copyOf(written);
        refused = List.copyOf(refused);
    }

    public ImportReport(List<FilePreview> written, List<FilePreview> refused) {
        this(written, refused, null);
    }

    public Counts counts() {
        return written.stream().map(FilePreview::counts).reduce(Counts.ZERO, Counts::plus);
    }
}
