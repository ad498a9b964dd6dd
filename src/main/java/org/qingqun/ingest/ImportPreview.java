package org.qingqun.ingest;

import java.util.List;

/// All files of an import as they were understood.
public record ImportPreview(List<FilePreview> files) {
    public ImportPreview {
        files = List.copyOf(files);
    }

    public Counts counts() {
        return files.stream().map(FilePreview::counts).reduce(Counts.ZERO, Counts::plus);
    }

    public long count(FileState state) {
        return files.stream().filter(f -> f.state() == state).count();
    }
}
