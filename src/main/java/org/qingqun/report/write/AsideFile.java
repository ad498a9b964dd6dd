package org.qingqun.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Writes a file aside and renames it: the target is whole, the old one or absent, never half a file.
final class AsideFile {
    /// What goes into the file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AsideFile() {}

    /// @throws ExpectedException `FILE_IN_USE` when an office program holds the target open, `CANNOT_WRITE` when the folder or disk refuses
    static Path write(Path target, Content content) {
        requireFree(target);
        var aside = target.resolveSibling(".%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            var folder = target.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            try (var out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                content.writeTo(out);
            }
            rename(aside, target);
            return target;
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, target, String.valueOf(refused.getMessage()));
        } finally {
            discard(aside);
        }
    }

    private static void rename(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException held) { // Windows refuses to replace a file that a program holds open
            throw new ExpectedException(held, ErrorCode.FILE_IN_USE, target);
        }
    }

    /// Office programs leave a lock file beside what they have open; on Linux nothing else would stop us from replacing it under them.
    private static void requireFree(Path target) {
        var name = target.getFileName().toString();
        for (var lock : List.of(".~lock." + name + "#", "~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~" + name))
            if (Files.exists(target.resolveSibling(lock))) throw new ExpectedException(ErrorCode.FILE_IN_USE, target);
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException left) {
            aside.toFile().deleteOnExit(); // a leftover beside a good file is no reason to fail
        }
    }
}
