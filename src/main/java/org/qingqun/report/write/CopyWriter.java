package org.qingqun.report.write;

import java.nio.file.Path;

/// Writes bytes that are there already, as every other file is written: whole or not at all.
public final class CopyWriter {
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(byte[] bytes, Path target) {
        return AsideFile.write(target, out -> out.write(bytes));
    }
}
