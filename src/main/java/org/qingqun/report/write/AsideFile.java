package org.qingqun.report.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            fill(aside, target, content);
            rename(aside, target);
            return target;
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, target, String.valueOf(refused.getMessage()));
        } finally {
            discard(aside);
        }
    }

    /// A full disk is told as such, also where a library wraps what the disk said into something of its own.
    private static void fill(Path aside, Path target, Content content) throws IOException {
        var disk = new Disk(Files.newOutputStream(aside));
        try (var out = new BufferedOutputStream(disk)) {
            content.writeTo(out);
        } catch (ExpectedException refused) {
            throw refused;
        } catch (RuntimeException wrapped) {
            var said = disk.refused;
            if (said == null) throw wrapped;
            throw new ExpectedException(wrapped, ErrorCode.CANNOT_WRITE, target, String.valueOf(said.getMessage()));
        }
    }

    /// Remembers what the disk refused.
    private static final class Disk extends FilterOutputStream {
        private @Nullable IOException refused;

        Disk(OutputStream out) {
            super(out);
        }

        @Override public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException full) {
                refused = full;
                throw full;
            }
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
