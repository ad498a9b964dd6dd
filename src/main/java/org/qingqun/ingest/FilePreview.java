package org.qingqun.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.mapping.LeftAside;

/// One file as it was understood; nothing is written yet.
///
/// @param refusal   why an UNUSABLE file could not be used, else null
/// @param leftAside sheets and tables of it that were not taken
public record FilePreview(Path path, FileState state, List<SheetPreview> sheets, @Nullable ExpectedException refusal, List<LeftAside> leftAside) {
    public FilePreview {
        sheets = List.copyOf(sheets);
        leftAside = List.copyOf(leftAside);
    }

    public FilePreview(Path path, FileState state, List<SheetPreview> sheets, @Nullable ExpectedException refusal) {
        this(path, state, sheets, refusal, List.of());
    }

    public Counts counts() {
        return sheets.stream().map(SheetPreview::counts).reduce(Counts.ZERO, Counts::plus);
    }
}
