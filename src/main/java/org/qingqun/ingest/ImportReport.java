package org.qingqun.ingest;

import java.util.List;

/// What an import did: each file was written whole or not at all.
///
/// @param written files whose rows are in the inventory now, with what was done
/// @param refused files that were left out, with the reason
public record ImportReport(List<FilePreview> written, List<FilePreview> refused) {
    public ImportReport {
        written = List.copyOf(written);
        refused = List.copyOf(refused);
    }

    public Counts counts() {
        return written.stream().map(FilePreview::counts).reduce(Counts.ZERO, Counts::plus);
    }
}
