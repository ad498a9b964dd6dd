package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;

/// One file as it was understood; nothing is written yet.
///
/// @param refusal why an UNUSABLE file could not be used, else null
public record FilePreview(Path path, FileState state, List<SheetPreview> sheets, @Nullable ExpectedException refusal) {
    public FilePreview {
        sheets = List.copyOf(sheets);
    }

    public Counts counts() {
        return sheets.stream().map(SheetPreview::counts).reduce(Counts.ZERO, Counts::plus);
    }
}
